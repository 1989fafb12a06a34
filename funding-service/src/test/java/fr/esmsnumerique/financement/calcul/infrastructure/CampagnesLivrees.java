package fr.esmsnumerique.financement.calcul.infrastructure;

import fr.esmsnumerique.support.campagnes.LectureCampagne;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The campaign files that eligibility-service publishes, read where they are kept. */
public final class CampagnesLivrees {

    private static final Path DOSSIER = Path.of("..", "eligibility-service", "src/main/resources/campagnes");

    private CampagnesLivrees() {}

    public static boolean existe(String code) {
        return Files.exists(fichier(code));
    }

    public static Map<?, ?> contenu(String code) {
        return new YAMLMapper().readValue(fichier(code).toFile(), Map.class);
    }

    public static ParametresCampagne parametres(String code) {
        return LectureCampagne.lire(contenu(code), "empreinte-de-test");
    }

    /** The campaign with other parameters. */
    static ParametresCampagne parametres(String code, Map<?, ?> parametres) {
        return LectureCampagne.lire(Map.of("code", code, "parametres", parametres), "empreinte-de-test");
    }

    private static Path fichier(String code) {
        return DOSSIER.resolve(code + ".yaml");
    }
}
