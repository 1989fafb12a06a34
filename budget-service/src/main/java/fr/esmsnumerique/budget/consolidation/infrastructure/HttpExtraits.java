package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.consolidation.application.Extraits;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Usage;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.clients.AppelsServices;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code GET /extraits?region=} of each service line by line, with this service's own token. */
class HttpExtraits implements Extraits {

    private final AppelsServices appels;
    private final JsonMapper json = JsonMapper.builder().build();

    HttpExtraits(AppelsServices appels) {
        this.appels = appels;
    }

    @Override
    public ExtraitsRegion lire(Region region, String campagne) {
        return new ExtraitsRegion(
                lire("eligibilite", region, campagne, HttpExtraits::dossier),
                lire("financement", region, campagne, HttpExtraits::financement),
                lire("usage", region, campagne, HttpExtraits::usage));
    }

    private <T> List<T> lire(String service, Region region, String campagne, Function<JsonNode, T> conversion) {
        return appels.appeler(
                service,
                () -> appels.interne(service)
                        .get()
                        .uri(u -> u.path("/api/" + service + "/v1/extraits")
                                .queryParam("region", region.code())
                                .build())
                        .exchangeForRequiredValue((requete, reponse) -> {
                            if (reponse.getStatusCode().is5xxServerError()) {
                                throw new HttpServerErrorException(reponse.getStatusCode());
                            }
                            if (reponse.getStatusCode().isError()) {
                                throw new HttpClientErrorException(reponse.getStatusCode());
                            }
                            return lignes(reponse.getBody(), campagne, conversion);
                        }));
    }

    private <T> List<T> lignes(InputStream corps, String campagne, Function<JsonNode, T> conversion)
            throws IOException {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(corps, StandardCharsets.UTF_8))) {
            return lecteur.lines()
                    .filter(ligne -> !ligne.isBlank())
                    .map(json::readTree)
                    .filter(noeud -> campagne.equals(noeud.path("campagne").asString()))
                    .map(conversion)
                    .toList();
        }
    }

    private static Dossier dossier(JsonNode noeud) {
        return new Dossier(
                noeud.path("dossierId").asString(),
                noeud.path("etat").asString(),
                noeud.path("nombreEssms").intValue());
    }

    private static Financement financement(JsonNode noeud) {
        return new Financement(
                noeud.path("dossierId").asString(),
                noeud.path("arreteCentimes").longValue(),
                noeud.path("avancePayeeCentimes").longValue(),
                noeud.path("soldePayeCentimes").longValue());
    }

    private static Usage usage(JsonNode noeud) {
        return new Usage(
                noeud.path("dossierId").asString(),
                noeud.path("ciblesAtteintes").booleanValue());
    }
}
