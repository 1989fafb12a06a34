package fr.esmsnumerique.support.clients;

import fr.esmsnumerique.support.EsmsProperties;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** This service's own access token (client credentials), kept until shortly before it expires. Tokens follow the system's time, even in the demo. */
public class JetonService {

    private static final int MARGE_SECONDES = 30;

    private final EsmsProperties esms;
    private final RestClient client;
    private final InstantSource systeme;
    private @Nullable Jeton courant;

    public JetonService(EsmsProperties esms, RestClient client, InstantSource systeme) {
        this.esms = esms;
        this.client = client;
        this.systeme = systeme;
    }

    public synchronized String valeur() {
        Jeton connu = courant;
        if (connu == null || !systeme.instant().isBefore(connu.expiration())) {
            connu = demander();
            courant = connu;
        }
        return connu.valeur();
    }

    private Jeton demander() {
        LinkedMultiValueMap<String, String> formulaire = new LinkedMultiValueMap<>();
        formulaire.add("grant_type", "client_credentials");
        Map<?, ?> reponse = client.post()
                .uri(esms.identite().jetons())
                .headers(e -> e.setBasicAuth(
                        "service-" + esms.service(), esms.identite().secret()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(formulaire)
                .retrieve()
                .body(Map.class);
        if (reponse == null
                || !(reponse.get("access_token") instanceof String valeur)
                || !(reponse.get("expires_in") instanceof Number duree)) {
            throw new IllegalStateException("Réponse inattendue du fournisseur d'identité");
        }
        return new Jeton(valeur, systeme.instant().plusSeconds(duree.longValue() - MARGE_SECONDES));
    }

    private record Jeton(String valeur, Instant expiration) {}
}
