package fr.esmsnumerique.passerelle.limite;

import fr.esmsnumerique.passerelle.PasserelleProperties;
import fr.esmsnumerique.passerelle.probleme.Probleme;
import fr.esmsnumerique.passerelle.probleme.Problemes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large, whether their length is announced or not. An ordinary body is read whole before its service is called, so that a slow client
 * occupies nobody but the gateway; an import or a joined document, too large for that, is counted as it streams.
 */
public final class LimiteCorps extends OncePerRequestFilter {

    private static final Pattern IMPORTS = Pattern.compile("/api/(eligibilite|financement|usage)/v1/imports/.*");
    /** Documents of an application or a project stream too; their service bounds them to 20 MiB. */
    private static final Pattern PIECES = Pattern.compile(
            "/api/(eligibilite/v1/dossiers/[^/]+/pieces(/\\d+/versions)?|financement/v1/(conventions|avenants)/[^/]+/exemplaires|usage/v1/(projets/[^/]+/preuves|amenagements/[^/]+/documents))");

    private final PasserelleProperties.Limites limites;

    LimiteCorps(PasserelleProperties.Limites limites) {
        this.limites = limites;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return !requete.getServletPath().startsWith("/api/") || !porteUnCorps(requete);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        String chemin = requete.getServletPath();
        boolean importe =
                IMPORTS.matcher(chemin).matches() || PIECES.matcher(chemin).matches();
        long maximum = (importe ? limites.corpsImport() : limites.corps()).toBytes();
        if (estUnFormulaire(requete)) {
            Problemes.formulaireRefuse().ecrire(requete, reponse);
        } else if (requete.getContentLengthLong() > maximum) {
            tropVolumineux(maximum).ecrire(requete, reponse);
        } else if (importe) {
            suite.doFilter(CorpsCompte.de(requete, maximum), reponse);
        } else {
            lireEntier(requete, reponse, suite, Math.toIntExact(maximum));
        }
    }

    static Probleme tropVolumineux(long maximum) {
        return Problemes.corpsTropVolumineux(maximum >> 20);
    }

    private static void lireEntier(
            HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite, int maximum)
            throws ServletException, IOException {
        byte[] corps;
        try (InputStream flux = requete.getInputStream()) {
            corps = flux.readNBytes(maximum + 1);
        } catch (IOException interrompu) {
            Problemes.corpsInterrompu().ecrire(requete, reponse);
            return;
        }
        if (corps.length > maximum) {
            tropVolumineux(maximum).ecrire(requete, reponse);
        } else {
            suite.doFilter(new CorpsEnMemoire(requete, corps), reponse);
        }
    }

    private static boolean porteUnCorps(HttpServletRequest requete) {
        return requete.getContentLengthLong() > 0 || requete.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    static boolean estUnFormulaire(HttpServletRequest requete) {
        String type = requete.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
