package fr.esmsnumerique.support.securite;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token and who it speaks of: read once when its signature is checked, not at each question asked of the caller in each request. */
final class JetonLu extends Jwt {

    private static final long serialVersionUID = 1;

    private final transient Acteur acteur;
    private final transient List<GrantedAuthority> droits;

    JetonLu(Jwt jeton) {
        super(jeton.getTokenValue(), jeton.getIssuedAt(), jeton.getExpiresAt(), jeton.getHeaders(), jeton.getClaims());
        acteur = ActeurCourant.lire(jeton);
        droits = acteur.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.name()))
                .toList();
    }

    Acteur acteur() {
        return acteur;
    }

    List<GrantedAuthority> droits() {
        return droits;
    }
}
