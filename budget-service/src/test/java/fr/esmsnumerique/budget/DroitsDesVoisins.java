package fr.esmsnumerique.budget;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether another service would answer this caller, by what its contract says of the operation: a stub that answers everybody would hide a right that the true service
 * refuses.
 */
final class DroitsDesVoisins {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PORTEUR_DE_JETON = "Bearer ";
    private static final Pattern RESERVEE = Pattern.compile("Rôles :|Ouvert à");
    private static final Pattern OUVERTE_AUX_SERVICES = Pattern.compile("\\bSERVICE\\b|\\bservices\\b");

    private DroitsDesVoisins() {}

    /** @return 200, 401 without a token, 403 when the platform's own token reads what the contract does not open to services */
    static int statut(String autorisation, String service, String chemin) {
        if (!autorisation.startsWith(PORTEUR_DE_JETON)) {
            return 401;
        }
        boolean refuse = roles(autorisation).contains("SERVICE") && !ouverteAuxServices(service, chemin);
        return refuse ? 403 : 200;
    }

    static List<String> roles(String autorisation) {
        if (!autorisation.startsWith(PORTEUR_DE_JETON)) {
            return List.of();
        }
        String contenu = autorisation.substring(PORTEUR_DE_JETON.length()).split("\\.", -1)[1];
        JsonNode revendications =
                JSON.readTree(new String(Base64.getUrlDecoder().decode(contenu), StandardCharsets.UTF_8));
        return revendications
                .path("roles")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static boolean ouverteAuxServices(String service, String chemin) {
        JsonNode operation = ContratDuBudget.lire(service + ".yaml")
                .path("paths")
                .path(chemin)
                .path("get");
        if (operation.isMissingNode()) {
            throw new IllegalArgumentException(service + " ne publie pas GET " + chemin);
        }
        String description = operation.path("description").asString();
        return !RESERVEE.matcher(description).find()
                || OUVERTE_AUX_SERVICES.matcher(description).find();
    }
}
