package fr.esmsnumerique.local.identite;

import fr.esmsnumerique.local.compte.Annuaire;
import fr.esmsnumerique.local.compte.Client;
import fr.esmsnumerique.local.compte.Compte;
import fr.esmsnumerique.local.compte.Habilitation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Writes into tokens what the services decide on: name, roles, region, carrier. */
@Component
class Revendications implements OAuth2TokenCustomizer<JwtEncodingContext> {

    static final List<String> AFFICHEES = List.of("nom", "roles", "region", "organisme");
    private static final List<String> AUDIENCE = List.of("esms");

    private final Annuaire annuaire;

    Revendications(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    @Override
    public void customize(JwtEncodingContext contexte) {
        JwtClaimsSet.Builder revendications = contexte.getClaims();
        if (OAuth2TokenType.ACCESS_TOKEN.equals(contexte.getTokenType())) {
            // An ID token keeps its client as audience, so that no service accepts it as an access token.
            revendications.audience(AUDIENCE);
            ecrire(revendications, habilitation(contexte));
        } else if (OidcParameterNames.ID_TOKEN.equals(contexte.getTokenType().getValue())) {
            ecrire(revendications, habilitation(contexte));
        }
    }

    private Habilitation habilitation(JwtEncodingContext contexte) {
        String nom =
                Objects.requireNonNull(contexte.<Authentication>getPrincipal()).getName();
        Optional<Habilitation> habilitation =
                AuthorizationGrantType.CLIENT_CREDENTIALS.equals(contexte.getAuthorizationGrantType())
                        ? annuaire.client(nom).map(Client::habilitation)
                        : annuaire.compte(nom).map(Compte::habilitation);
        return habilitation.orElseThrow(() -> new IllegalStateException("Compte inconnu : " + nom));
    }

    private static void ecrire(JwtClaimsSet.Builder revendications, Habilitation habilitation) {
        revendications.claim("nom", habilitation.nom()).claim("roles", habilitation.roles());
        if (habilitation.region() != null) {
            revendications.claim("region", habilitation.region());
        }
        if (habilitation.organisme() != null) {
            revendications.claim("organisme", habilitation.organisme());
        }
        if (!habilitation.essms().isEmpty()) {
            revendications.claim("essms", habilitation.essms());
        }
    }
}
