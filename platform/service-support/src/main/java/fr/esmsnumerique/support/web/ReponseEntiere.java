package fr.esmsnumerique.support.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a JSON answer leave whole. Spring flushes each one as soon as it is written, which makes it a stream of chunks and two packets; a body that holds in the
 * container's buffer then has a length and goes in one. Longer ones, and what is a stream by nature, leave as before.
 */
public final class ReponseEntiere extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        suite.doFilter(requete, new SansVidage(reponse));
    }

    private static final class SansVidage extends HttpServletResponseWrapper {

        SansVidage(HttpServletResponse reponse) {
            super(reponse);
        }

        @Override
        public void flushBuffer() throws IOException {
            if (!estJson(getContentType())) {
                super.flushBuffer();
            }
        }

        /** {@code application/x-ndjson} is a stream: its lines are waited for. */
        private static boolean estJson(String type) {
            return type != null && (type.startsWith("application/json") || type.startsWith("application/problem+json"));
        }
    }
}
