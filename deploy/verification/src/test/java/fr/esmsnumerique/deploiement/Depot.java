package fr.esmsnumerique.deploiement;

import java.nio.file.Path;
import java.util.Map;

/** Where things are in the repository. */
final class Depot {

    static final Path RACINE = Path.of("..", "..");
    static final Path DEPLOIEMENT = RACINE.resolve("deploy");

    /** Each application by its name in a deployment. */
    static final Map<String, String> MODULES = Map.of(
            "eligibilite", "eligibility-service",
            "financement", "funding-service",
            "budget", "budget-service",
            "usage", "usage-service",
            "notification", "notification-service",
            "passerelle", "gateway");

    private Depot() {}

    static Path reglages(String module) {
        return RACINE.resolve(module).resolve(Path.of("src", "main", "resources", "application.yaml"));
    }

    static Path reglagesCommuns() {
        return RACINE.resolve(Path.of("platform", "service-support", "src", "main", "resources", "esms-communs.yaml"));
    }
}
