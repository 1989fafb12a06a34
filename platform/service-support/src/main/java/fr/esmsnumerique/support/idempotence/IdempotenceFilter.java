package fr.esmsnumerique.support.idempotence;

import com.mongodb.MongoException;
import fr.esmsnumerique.support.idempotence.ReponsesMemorisees.Prise;
import fr.esmsnumerique.support.idempotence.ReponsesMemorisees.Reponse;
import fr.esmsnumerique.support.web.LimiteCorpsFilter;
import fr.esmsnumerique.support.web.MagasinIndisponible;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeEcrit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A command sent twice with the same {@code Idempotency-Key} has one effect and gets the same answer. Whether the key is required is the contract's to say; imports
 * are left out, their content already makes them idempotent and they are too large to keep.
 */
public class IdempotenceFilter extends OncePerRequestFilter {

    public static final String ENTETE = "Idempotency-Key";
    /** Set on an answer that was given before. */
    public static final String REJOUE = "Idempotency-Replayed";

    private static final Logger JOURNAL = LoggerFactory.getLogger(IdempotenceFilter.class);
    private static final Set<String> COMMANDES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern FORME = Pattern.compile("[A-Za-z0-9._:-]{16,80}");

    private final ReponsesMemorisees reponses;
    private final OperationsRetenues retenues;
    private final ProblemeEcrit problemes;

    /** @param retenues operations whose service remembers by itself */
    public IdempotenceFilter(ReponsesMemorisees reponses, OperationsRetenues retenues, ProblemeEcrit problemes) {
        this.reponses = reponses;
        this.retenues = retenues;
        this.problemes = problemes;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return !COMMANDES.contains(requete.getMethod())
                || requete.getHeader(ENTETE) == null
                || !requete.getRequestURI().startsWith("/api/")
                || LimiteCorpsFilter.estUnImport(requete.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        String valeur = requete.getHeader(ENTETE);
        if (!FORME.matcher(valeur).matches()) {
            problemes.ecrire(reponse, cleInvalide());
            return;
        }
        if (retenues.contient(requete)) {
            suite.doFilter(requete, reponse);
            return;
        }
        byte[] corps = requete.getInputStream().readAllBytes();
        String appelant = String.valueOf(requete.getRemoteUser());
        CleIdempotence cle = CleIdempotence.de(
                appelant, requete.getMethod(), requete.getRequestURI(), valeur, requete.getQueryString(), corps);
        Prise prise;
        try {
            prise = reponses.prendre(cle);
        } catch (MongoException panne) {
            // Nothing was executed yet.
            reponse.setHeader(HttpHeaders.RETRY_AFTER, "2");
            problemes.ecrire(reponse, MagasinIndisponible.probleme());
            return;
        }
        switch (prise) {
            case Prise.Libre _ -> executer(cle, new RequeteRelue(requete, corps), reponse, suite);
            case Prise.DejaRepondu(Reponse connue) -> rejouer(connue, reponse);
            case Prise.EnCours _ -> {
                reponse.setHeader(HttpHeaders.RETRY_AFTER, "1");
                problemes.ecrire(reponse, enCours());
            }
            case Prise.AutreCorps _ -> problemes.ecrire(reponse, autreCorps());
        }
    }

    private void executer(
            CleIdempotence cle, HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        ContentCachingResponseWrapper capture = new ContentCachingResponseWrapper(reponse);
        boolean accepte = false;
        try {
            suite.doFilter(requete, capture);
            accepte = capture.getStatus() / 100 == 2;
        } finally {
            retenir(cle, accepte, capture);
        }
        capture.copyBodyToResponse();
    }

    /** The answer is true whether or not it can be kept: without it, the same key waits for the end of its lease, then the service's own state decides. */
    private void retenir(CleIdempotence cle, boolean accepte, ContentCachingResponseWrapper capture) {
        try {
            if (accepte) {
                reponses.terminer(
                        cle,
                        new Reponse(
                                capture.getStatus(),
                                capture.getContentType(),
                                capture.getHeader(HttpHeaders.LOCATION),
                                capture.getContentAsByteArray()));
            } else {
                reponses.liberer(cle);
            }
        } catch (MongoException panne) {
            JOURNAL.warn("Réponse non mémorisée : {}", panne.getMessage());
        }
    }

    private static void rejouer(Reponse connue, HttpServletResponse reponse) throws IOException {
        reponse.setStatus(connue.statut());
        reponse.setHeader(REJOUE, "true");
        if (connue.type() != null) {
            reponse.setContentType(connue.type());
        }
        if (connue.lieu() != null) {
            reponse.setHeader(HttpHeaders.LOCATION, connue.lieu());
        }
        reponse.getOutputStream().write(connue.corps());
    }

    private static Probleme cleInvalide() {
        return Probleme.refus(
                400,
                "idempotence.cle_invalide",
                "Clé d'idempotence invalide",
                "La clé compte 16 à 80 caractères : lettres, chiffres, points, tirets, deux-points.");
    }

    private static Probleme enCours() {
        return Probleme.conflit(
                "idempotence.en_cours",
                "Demande en cours",
                "La même demande est en cours de traitement. Réessayez avec la même clé.");
    }

    private static Probleme autreCorps() {
        return Probleme.refus(
                422,
                "idempotence.corps_different",
                "Clé déjà utilisée",
                "Cette clé a servi à une autre demande. Choisissez une nouvelle clé pour une nouvelle demande.");
    }
}
