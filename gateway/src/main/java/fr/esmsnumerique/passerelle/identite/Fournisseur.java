package fr.esmsnumerique.passerelle.identite;

import fr.esmsnumerique.passerelle.PasserelleProperties;
import fr.esmsnumerique.passerelle.probleme.Problemes;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The OIDC provider, discovered at the first need and not at start: the gateway starts, and says 503 where it must, while the provider is away. Spring's own
 * discovery waits 30 seconds and tries three addresses, which no caller would sit through.
 */
public final class Fournisseur implements ClientRegistrationRepository {

    public static final String ENREGISTREMENT = "passerelle";
    public static final String RETOUR = "/connexion/retour";

    private static final Logger JOURNAL = LoggerFactory.getLogger(Fournisseur.class);
    private static final Duration REPIT_APRES_ECHEC = Duration.ofSeconds(1);
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final PasserelleProperties proprietes;
    private final RestClient http;
    private final InstantSource temps;
    private volatile @Nullable ClientRegistration enregistrement;
    private Instant prochainEssai = Instant.EPOCH;

    Fournisseur(PasserelleProperties proprietes, RestClient http, InstantSource temps) {
        this.proprietes = proprietes;
        this.http = http;
        this.temps = temps;
    }

    /** @throws fr.esmsnumerique.passerelle.probleme.ProblemeException 503 while the provider cannot be reached */
    public ClientRegistration enregistrement() {
        ClientRegistration connu = enregistrement;
        return connu != null ? connu : decouvrir();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ENREGISTREMENT.equals(id) ? enregistrement() : null;
    }

    /** One caller asks, the others wait for its answer; after a failure nobody asks again for a moment, so that waiting never adds up. */
    private synchronized ClientRegistration decouvrir() {
        ClientRegistration connu = enregistrement;
        if (connu != null) {
            return connu;
        }
        if (temps.instant().isBefore(prochainEssai)) {
            throw Problemes.identiteIndisponible().exception();
        }
        try {
            ClientRegistration nouveau = construire(lireDocument());
            enregistrement = nouveau;
            return nouveau;
        } catch (RestClientException | IllegalArgumentException panne) {
            JOURNAL.warn("Fournisseur d'identité injoignable ou mal configuré : {}", panne.getMessage());
            prochainEssai = temps.instant().plus(REPIT_APRES_ECHEC);
            throw Problemes.identiteIndisponible().exception();
        }
    }

    private Map<String, Object> lireDocument() {
        Map<String, Object> document = http.get()
                .uri(proprietes.identite().url() + "/.well-known/openid-configuration")
                .retrieve()
                .body(DOCUMENT);
        String attendu = proprietes.identite().url().toString();
        if (document == null || !attendu.equals(document.get("issuer"))) {
            throw new IllegalArgumentException("Le document de découverte n'est pas celui de " + attendu);
        }
        return document;
    }

    private ClientRegistration construire(Map<String, Object> document) {
        URI retour = proprietes.urlPublique().resolve(RETOUR);
        return ClientRegistrations.fromOidcConfiguration(document)
                .registrationId(ENREGISTREMENT)
                .clientId(proprietes.identite().client())
                .clientSecret(proprietes.identite().secret())
                .scope(OidcScopes.OPENID)
                .redirectUri(retour.toString())
                // The ID token already says who it is: no second call at each login.
                .userInfoUri(null)
                .build();
    }
}
