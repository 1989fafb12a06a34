package fr.esmsnumerique.support.securite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.test.HorlogeDeTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class JetonsVerifiesTest {

    private final HorlogeDeTest systeme = HorlogeDeTest.a("2025-10-01T08:00:00Z");
    private final AtomicInteger verifications = new AtomicInteger();
    private boolean expire;

    private final JetonsVerifies jetons = new JetonsVerifies(
            texte -> {
                verifications.incrementAndGet();
                if (texte.startsWith("faux")) {
                    throw new BadJwtException("signature");
                }
                return Jwt.withTokenValue(texte)
                        .header("alg", "RS256")
                        .subject("agent")
                        .build();
            },
            jeton -> expire
                    ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
                    : OAuth2TokenValidatorResult.success(),
            systeme);

    @Test
    void une_signature_est_verifiee_une_fois_par_minute() {
        Jwt premier = jetons.decode("bon");
        assertThat(jetons.decode("bon")).isSameAs(premier);
        assertThat(verifications).hasValue(1);

        systeme.avancer(Duration.ofMinutes(1));
        jetons.decode("bon");
        assertThat(verifications).hasValue(2);
    }

    @Test
    void l_expiration_est_verifiee_a_chaque_fois() {
        jetons.decode("bon");
        expire = true;

        assertThatThrownBy(() -> jetons.decode("bon")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void un_mauvais_jeton_n_est_jamais_retenu() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> jetons.decode("faux")).isInstanceOf(BadJwtException.class);
        }
        assertThat(verifications).hasValue(2);
    }

    @Test
    void la_memoire_est_bornee() {
        for (int i = 0; i <= 5_000; i++) {
            jetons.decode("bon" + i);
        }
        verifications.set(0);

        jetons.decode("bon0");

        assertThat(verifications).hasValue(1);
    }
}
