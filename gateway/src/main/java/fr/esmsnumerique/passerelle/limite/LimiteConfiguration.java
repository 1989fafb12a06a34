package fr.esmsnumerique.passerelle.limite;

import com.github.benmanes.caffeine.cache.Caffeine;
import fr.esmsnumerique.passerelle.PasserelleProperties;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.caffeine.Bucket4jCaffeine;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LimiteConfiguration {

    // More callers at once than this and the least recent start afresh: memory stays bounded, the limit stays useful.
    private static final int APPELANTS = 50_000;

    /** Buckets live in this instance: N instances behind a balancer allow up to N times the rate. */
    @Bean
    LimiteDebit limiteDebit(PasserelleProperties proprietes) {
        PasserelleProperties.Limites limites = proprietes.limites();
        BucketConfiguration reglage = BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(limites.rafale())
                        .refillGreedy(limites.debit(), Duration.ofSeconds(1))
                        .build())
                .build();
        return new LimiteDebit(
                Bucket4jCaffeine.<String>builderFor(Caffeine.newBuilder().maximumSize(APPELANTS))
                        .build(),
                reglage);
    }

    @Bean
    LimiteCorps limiteCorps(PasserelleProperties proprietes) {
        return new LimiteCorps(proprietes.limites());
    }

    /** Both run inside the security chains, where the caller is known; not once more as plain servlet filters. */
    @Bean
    FilterRegistrationBean<LimiteDebit> pasDeSecondComptage(LimiteDebit filtre) {
        var enregistrement = new FilterRegistrationBean<>(filtre);
        enregistrement.setEnabled(false);
        return enregistrement;
    }

    @Bean
    FilterRegistrationBean<LimiteCorps> pasDeSecondeLecture(LimiteCorps filtre) {
        var enregistrement = new FilterRegistrationBean<>(filtre);
        enregistrement.setEnabled(false);
        return enregistrement;
    }
}
