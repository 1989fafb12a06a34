package fr.esmsnumerique.support.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies over 1 MiB (64 MiB for imports, 21 MiB for documents), announced or streamed, before anything reads them into memory; and those whose type is a
 * wildcard, which Spring takes for its own mistake.
 */
public final class LimiteCorpsFilter extends OncePerRequestFilter {

    private static final long MEBIOCTET = 1L << 20;
    private static final long MAX_IMPORT = 64 * MEBIOCTET;
    /** A document joined to an application or a project; its service says more precisely what is too large. */
    private static final long MAX_PIECE = 21 * MEBIOCTET;

    /** The operations themselves, whole: an identifier that reads {@code imports} opens nothing. */
    private static final Pattern IMPORTS = Pattern.compile("/api/[a-z]+/v1/imports/.*");

    private static final Pattern PIECES = Pattern.compile(
            "/api/[a-z]+/v1/(dossiers/[^/]+/pieces(/\\d+/versions)?|(conventions|avenants)/[^/]+/exemplaires|projets/[^/]+/preuves|amenagements/[^/]+/documents)");

    private final ProblemeEcrit problemes;

    public LimiteCorpsFilter(ProblemeEcrit problemes) {
        this.problemes = problemes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        long max = maximum(requete.getRequestURI());
        if (aUnTypeGenerique(requete)) {
            problemes.ecrire(reponse, typeGenerique());
        } else if (requete.getContentLengthLong() > max) {
            problemes.ecrire(reponse, tropGros(max));
        } else if (requete.getContentLengthLong() >= 0) {
            suite.doFilter(requete, reponse);
        } else {
            compter(requete, reponse, suite, max);
        }
    }

    /** A filter that reads the body has nobody after it to answer for the refusal. */
    private void compter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite, long max)
            throws ServletException, IOException {
        try {
            suite.doFilter(new RequeteBornee(requete, max), reponse);
        } catch (ProblemeException trop) {
            if (reponse.isCommitted()) {
                throw trop;
            }
            problemes.ecrire(reponse, trop.probleme());
        }
    }

    private static boolean aUnTypeGenerique(HttpServletRequest requete) {
        String type = requete.getContentType();
        return type != null && type.split(";", 2)[0].contains("*");
    }

    private static Probleme typeGenerique() {
        return Probleme.refus(
                415,
                "requete.type_refuse",
                "Type de contenu refusé",
                "Dites quel est le type du corps : JSON le plus souvent.");
    }

    private static long maximum(String chemin) {
        if (estUnImport(chemin)) {
            return MAX_IMPORT;
        }
        return PIECES.matcher(chemin).matches() ? MAX_PIECE : MEBIOCTET;
    }

    /** A whole file, whose content already makes it idempotent. */
    public static boolean estUnImport(String chemin) {
        return IMPORTS.matcher(chemin).matches();
    }

    private static Probleme tropGros(long max) {
        return Probleme.refus(
                413,
                "requete.trop_volumineuse",
                "Corps trop volumineux",
                "Le corps dépasse " + max / MEBIOCTET + " Mio.");
    }

    /** A chunked body has no announced length: count what is read. */
    private static final class RequeteBornee extends HttpServletRequestWrapper {
        private final long max;

        RequeteBornee(HttpServletRequest requete, long max) {
            super(requete);
            this.max = max;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            ServletInputStream source = super.getInputStream();
            return new ServletInputStream() {
                private long lus;

                @Override
                public int read() throws IOException {
                    int octet = source.read();
                    compter(octet < 0 ? 0 : 1);
                    return octet;
                }

                @Override
                public int read(byte[] tampon, int debut, int longueur) throws IOException {
                    int n = source.read(tampon, debut, longueur);
                    compter(Math.max(n, 0));
                    return n;
                }

                private void compter(int n) {
                    lus += n;
                    if (lus > max) {
                        throw tropGros(max).exception();
                    }
                }

                @Override
                public boolean isFinished() {
                    return source.isFinished();
                }

                @Override
                public boolean isReady() {
                    return source.isReady();
                }

                @Override
                public void setReadListener(ReadListener ecouteur) {
                    source.setReadListener(ecouteur);
                }
            };
        }
    }
}
