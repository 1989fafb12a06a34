package fr.esmsnumerique.test.mongo;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Which MongoDB the tests of this JVM run on, and the sentence that says so. */
sealed interface ChoixServeur {

    String phrase();

    record Exterieur(String uri) implements ChoixServeur {
        @Override
        public String phrase() {
            return "Base de test : le serveur désigné par ESMS_MONGODB_URI";
        }
    }

    record Conteneur() implements ChoixServeur {
        static final String IMAGE = "mongo:8";

        @Override
        public String phrase() {
            return "Base de test : un conteneur " + IMAGE + " (moteur Docker disponible, ESMS_MONGODB_URI absent)";
        }
    }

    record Embarque(String raison) implements ChoixServeur {
        @Override
        public String phrase() {
            return "Base de test : serveur embarqué (" + raison + ")";
        }
    }

    /** Asking for Docker takes seconds on some machines, hence the supplier: it is called only when the answer matters. */
    static ChoixServeur selon(Map<String, String> environnement, BooleanSupplier dockerDisponible) {
        Optional<String> uri =
                Optional.ofNullable(environnement.get("ESMS_MONGODB_URI")).filter(valeur -> !valeur.isBlank());
        if (uri.isPresent()) {
            return new Exterieur(uri.get());
        }
        if ("non".equalsIgnoreCase(environnement.get("ESMS_TEST_DOCKER"))) {
            return new Embarque("pas d'ESMS_MONGODB_URI, et ESMS_TEST_DOCKER=non");
        }
        return dockerDisponible.getAsBoolean() ? new Conteneur() : new Embarque("ni ESMS_MONGODB_URI, ni Docker");
    }
}
