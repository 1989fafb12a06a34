package fr.esmsnumerique.support.horloge;

import fr.esmsnumerique.kernel.Horloge;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** In the demo, each answer says what instant it is there: somebody who looks at it must not read a made-up year as today. */
final class DateDeDemoFilter extends OncePerRequestFilter {

    static final String EN_TETE = "ESMS-Date-Demonstration";

    private final Horloge horloge;

    DateDeDemoFilter(Horloge horloge) {
        this.horloge = horloge;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        reponse.setHeader(EN_TETE, horloge.instant().toString());
        suite.doFilter(demande, reponse);
    }
}
