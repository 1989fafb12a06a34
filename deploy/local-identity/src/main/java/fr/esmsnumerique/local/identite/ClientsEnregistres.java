package fr.esmsnumerique.local.identite;

import fr.esmsnumerique.local.compte.Annuaire;
import fr.esmsnumerique.local.compte.Client;
import fr.esmsnumerique.local.compte.IdentiteProperties;
import java.time.Duration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Turns the clients of the accounts file into what Spring Authorization Server expects. */
final class ClientsEnregistres {

    // Short for a browser session, which refreshes it; long enough for a script to play the whole demo without a
    // refresh.
    private static final Duration JETON_DE_SESSION = Duration.ofMinutes(10);
    private static final Duration JETON_DE_PROGRAMME = Duration.ofHours(1);
    private static final Duration JOURNEE = Duration.ofHours(10);

    private final IdentiteProperties proprietes;
    private final PasswordEncoder encodeur;
    private final String passerelle;

    private ClientsEnregistres(IdentiteProperties proprietes, PasswordEncoder encodeur, String passerelle) {
        this.proprietes = proprietes;
        this.encodeur = encodeur;
        this.passerelle = passerelle;
    }

    static RegisteredClientRepository de(
            Annuaire annuaire, IdentiteProperties proprietes, PasswordEncoder encodeur, String passerelle) {
        var clients = new ClientsEnregistres(proprietes, encodeur, passerelle);
        return new InMemoryRegisteredClientRepository(
                annuaire.clients().stream().map(clients::enregistrer).toList());
    }

    private RegisteredClient enregistrer(Client client) {
        var enregistre = RegisteredClient.withId(client.identifiant())
                .clientId(client.identifiant())
                .clientName(client.nom());
        String secret = client.secret();
        if (secret == null) {
            enregistre.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        } else {
            enregistre
                    .clientSecret(encodeur.encode(proprietes.secret(secret)))
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        }
        if (client.agitPourUnePersonne()) {
            pourUnePersonne(client, enregistre);
        } else {
            enregistre.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS);
        }
        return enregistre
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(
                                secret != null && client.agitPourUnePersonne() ? JETON_DE_SESSION : JETON_DE_PROGRAMME)
                        .refreshTokenTimeToLive(JOURNEE)
                        .reuseRefreshTokens(false)
                        .build())
                .build();
    }

    private void pourUnePersonne(Client client, RegisteredClient.Builder enregistre) {
        enregistre
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .scope(OidcScopes.OPENID);
        client.redirections().forEach(adresse -> enregistre.redirectUri(adresse(adresse)));
        client.retoursDeconnexion().forEach(adresse -> enregistre.postLogoutRedirectUri(adresse(adresse)));
    }

    private String adresse(String modele) {
        return modele.replace("{passerelle}", passerelle);
    }
}
