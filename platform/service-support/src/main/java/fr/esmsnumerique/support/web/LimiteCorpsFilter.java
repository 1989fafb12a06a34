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

/** Refuses bodies over 1 MiB (64 MiB for imports), announced or streamed, before anything reads them into memory. */
public final class LimiteCorpsFilter extends OncePerRequestFilter {

    private static final long MEBIOCTET = 1L << 20;
    private static final long MAX_IMPORT = 64 * MEBIOCTET;
    /** A document joined to an application or a project; its service says more precisely what is too large. */
    private static final long MAX_PIECE = 21 * MEBIOCTET;

    private static final Pattern PIECES = Pattern.compile(
            "/(dossiers/[^/]+/pieces(/\\d+/versions)?|conventions/[^/]+/exemplaires|projets/[^/]+/preuves)$");

    private final ProblemeEcrit problemes;

    public LimiteCorpsFilter(ProblemeEcrit problemes) {
        this.problemes = problemes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        long max = maximum(requete.getRequestURI());
        if (requete.getContentLengthLong() > max) {
            problemes.ecrire(reponse, tropGros(max));
            return;
        }
        suite.doFilter(requete.getContentLengthLong() >= 0 ? requete : new RequeteBornee(requete, max), reponse);
    }

    private static long maximum(String chemin) {
        if (chemin.contains("/imports/")) {
            return MAX_IMPORT;
        }
        return PIECES.matcher(chemin).find() ? MAX_PIECE : MEBIOCTET;
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
