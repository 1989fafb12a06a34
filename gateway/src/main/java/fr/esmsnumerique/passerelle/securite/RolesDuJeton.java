package fr.esmsnumerique.passerelle.securite;

import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Roles as the token names them. The gateway decides almost nothing on them: each service does. */
final class RolesDuJeton implements Converter<Jwt, AbstractAuthenticationToken> {

    @Override
    public AbstractAuthenticationToken convert(Jwt jeton) {
        List<String> roles = jeton.getClaimAsStringList("roles");
        return new JwtAuthenticationToken(
                jeton,
                roles == null
                        ? List.of()
                        : roles.stream().map(SimpleGrantedAuthority::new).toList());
    }
}
