package fr.esmsnumerique.support.securite;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Remembers for a minute that a token's signature is good: a person's token comes with each of his requests, and verifying RSA costs more than most of them. Expiry,
 * issuer and audience are checked every time. A withdrawn key stops being trusted within that minute; the key set itself is cached for longer. Bad tokens are not
 * remembered, and beyond {@value #CAPACITE} good ones everything is forgotten: the memory stays bounded.
 */
final class JetonsVerifies implements JwtDecoder {

    private static final int CAPACITE = 5_000;
    private static final Duration MEMOIRE = Duration.ofMinutes(1);

    private final JwtDecoder verification;
    private final OAuth2TokenValidator<Jwt> validation;
    private final InstantSource systeme;
    private final Map<String, Verifie> verifies = new ConcurrentHashMap<>();

    private record Verifie(Jwt jeton, Instant jusqua) {}

    /**
     * @param verification checks the signature and everything else
     * @param validation what must still hold when the signature is known
     */
    JetonsVerifies(JwtDecoder verification, OAuth2TokenValidator<Jwt> validation, InstantSource systeme) {
        this.verification = verification;
        this.validation = validation;
        this.systeme = systeme;
    }

    @Override
    public Jwt decode(String texte) {
        Instant maintenant = systeme.instant();
        Verifie connu = verifies.get(texte);
        if (connu != null && connu.jusqua().isAfter(maintenant)) {
            return revalider(connu.jeton());
        }
        Jwt jeton = new JetonLu(verification.decode(texte));
        if (verifies.size() >= CAPACITE) {
            verifies.clear();
        }
        verifies.put(texte, new Verifie(jeton, maintenant.plus(MEMOIRE)));
        return jeton;
    }

    private Jwt revalider(Jwt jeton) {
        OAuth2TokenValidatorResult resultat = validation.validate(jeton);
        if (resultat.hasErrors()) {
            throw new JwtValidationException("Jeton refusé", resultat.getErrors());
        }
        return jeton;
    }
}
