package fr.esmsnumerique.passerelle.limite;

import fr.esmsnumerique.passerelle.probleme.Problemes;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Token bucket per caller: by subject once known, by address before. */
public final class LimiteDebit extends OncePerRequestFilter {

    private final ProxyManager<String> seaux;
    private final BucketConfiguration reglage;

    LimiteDebit(ProxyManager<String> seaux, BucketConfiguration reglage) {
        this.seaux = seaux;
        this.reglage = reglage;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return requete.getServletPath().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        ConsumptionProbe essai =
                seaux.getProxy(appelant(requete), () -> reglage).tryConsumeAndReturnRemaining(1);
        if (essai.isConsumed()) {
            suite.doFilter(requete, reponse);
        } else {
            Problemes.tropDeRequetes(Duration.ofNanos(essai.getNanosToWaitForRefill()))
                    .ecrire(requete, reponse);
        }
    }

    private static String appelant(HttpServletRequest requete) {
        Authentication connu = SecurityContextHolder.getContext().getAuthentication();
        return connu != null && connu.isAuthenticated()
                ? "sujet " + connu.getName()
                : "adresse " + requete.getRemoteAddr();
    }
}
