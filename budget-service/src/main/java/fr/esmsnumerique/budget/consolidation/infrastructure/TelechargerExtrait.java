package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.support.clients.AppelsServices;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.util.UriBuilder;

/** Reads an NDJSON extract of a service with this service's own token. */
class TelechargerExtrait {

    private final AppelsServices appels;

    TelechargerExtrait(AppelsServices appels) {
        this.appels = appels;
    }

    /** @param parametres of the request; an empty one is left out */
    List<String> lignes(String service, String chemin, Map<String, Optional<String>> parametres) {
        return appels.appeler(
                service,
                () -> appels.interne(service)
                        .get()
                        .uri(u -> {
                            UriBuilder adresse = u.path("/api/" + service + "/v1/" + chemin);
                            parametres.forEach(adresse::queryParamIfPresent);
                            return adresse.build();
                        })
                        .exchangeForRequiredValue((requete, reponse) -> {
                            if (reponse.getStatusCode().is5xxServerError()) {
                                throw new HttpServerErrorException(reponse.getStatusCode());
                            }
                            if (reponse.getStatusCode().isError()) {
                                throw new HttpClientErrorException(reponse.getStatusCode());
                            }
                            List<String> lues = new ArrayList<>();
                            try (BufferedReader lecteur = new BufferedReader(
                                    new InputStreamReader(reponse.getBody(), StandardCharsets.UTF_8))) {
                                lecteur.lines()
                                        .filter(ligne -> !ligne.isBlank())
                                        .forEach(lues::add);
                            }
                            return lues;
                        }));
    }
}
