package fr.esmsnumerique.local.identite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class AutorisationsBorneesTest {

    private final AutorisationsBornees autorisations = new AutorisationsBornees(2);

    @Test
    void oublie_la_plus_ancienne_au_dela_de_la_borne() {
        for (String id : new String[] {"a", "b", "c"}) {
            autorisations.save(autorisation(id, AuthorizationGrantType.AUTHORIZATION_CODE));
        }

        assertThat(autorisations.findByToken("jeton-a", OAuth2TokenType.ACCESS_TOKEN))
                .isNull();
        assertThat(autorisations.findByToken("jeton-b", OAuth2TokenType.ACCESS_TOKEN))
                .isNotNull();
        assertThat(autorisations.findById("c")).isNotNull();
    }

    @Test
    void ne_garde_pas_le_jeton_d_un_programme() {
        autorisations.save(autorisation("a", AuthorizationGrantType.CLIENT_CREDENTIALS));

        assertThat(autorisations.findById("a")).isNull();
    }

    @Test
    void retire_ce_qu_on_lui_demande_de_retirer() {
        OAuth2Authorization autorisation = autorisation("a", AuthorizationGrantType.AUTHORIZATION_CODE);
        autorisations.save(autorisation);
        autorisations.remove(autorisation);

        assertThat(autorisations.findById("a")).isNull();
    }

    private static OAuth2Authorization autorisation(String id, AuthorizationGrantType octroi) {
        RegisteredClient client = RegisteredClient.withId("client")
                .clientId("client")
                .authorizationGrantType(octroi)
                .redirectUri("http://127.0.0.1/retour")
                .build();
        Instant debut = Instant.parse("2025-06-01T08:00:00Z");
        return OAuth2Authorization.withRegisteredClient(client)
                .id(id)
                .principalName("cnsa")
                .authorizationGrantType(octroi)
                .accessToken(new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER, "jeton-" + id, debut, debut.plusSeconds(60)))
                .build();
    }
}
