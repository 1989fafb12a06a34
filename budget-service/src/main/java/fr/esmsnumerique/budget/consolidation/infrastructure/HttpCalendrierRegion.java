package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.consolidation.model.CalendrierRegion;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.clients.AppelsServices;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks eligibility-service by which days the ARS of a region decides, and by which it did. */
class HttpCalendrierRegion {

    private static final String SERVICE = "eligibilite";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AppelsServices appels;

    HttpCalendrierRegion(AppelsServices appels) {
        this.appels = appels;
    }

    /** A campaign whose rules are not on file has no calendar: refused, it is none. */
    CalendrierRegion lire(Region region, String campagne) {
        JsonNode calendrier = appels.appeler(
                SERVICE,
                () -> appels.interne(SERVICE)
                        .get()
                        .uri(u -> u.path("/api/eligibilite/v1/comites/calendrier")
                                .queryParam("campagne", campagne)
                                .queryParam("region", region.code())
                                .build())
                        .exchangeForRequiredValue((requete, reponse) -> {
                            if (reponse.getStatusCode().is5xxServerError()) {
                                throw new HttpServerErrorException(reponse.getStatusCode());
                            }
                            int statut = reponse.getStatusCode().value();
                            if (statut == 404 || statut == 422) {
                                return JSON.createObjectNode();
                            }
                            if (reponse.getStatusCode().isError()) {
                                throw new HttpClientErrorException(reponse.getStatusCode());
                            }
                            return JSON.readTree(reponse.getBody());
                        }));
        return LignesDExtraits.calendrier(calendrier);
    }
}
