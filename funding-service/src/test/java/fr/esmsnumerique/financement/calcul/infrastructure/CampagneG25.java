package fr.esmsnumerique.financement.calcul.infrastructure;

import fr.esmsnumerique.support.campagnes.LectureCampagne;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The campaign file that eligibility-service publishes, read where it is kept. */
public final class CampagneG25 {

    private static final Path FICHIER = Path.of("..", "eligibility-service", "src/main/resources/campagnes/G25.yaml");

    private CampagneG25() {}

    public static Map<?, ?> contenu() {
        return new YAMLMapper().readValue(FICHIER.toFile(), Map.class);
    }

    public static ParametresCampagne parametres() {
        return LectureCampagne.lire(contenu(), "empreinte-de-test");
    }
}
