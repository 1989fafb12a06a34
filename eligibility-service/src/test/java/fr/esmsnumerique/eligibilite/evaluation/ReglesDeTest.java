package fr.esmsnumerique.eligibilite.evaluation;

import fr.esmsnumerique.eligibilite.campagne.application.ReglesDeCampagne;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.LectureCampagne;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rules of the shipped campaign, not a copy of them. */
public final class ReglesDeTest {

    public static final LocalDate JOUR = LocalDate.of(2025, 5, 12);

    private static final ParametresCampagne G25 = lire();

    private ReglesDeTest() {}

    public static ParametresCampagne g25() {
        return G25;
    }

    public static Regles pour(Region region) {
        return new ReglesDeCampagne(G25, JOUR, region);
    }

    public static Regles pour(Region region, LocalDate jour) {
        return new ReglesDeCampagne(G25, jour, region);
    }

    public static Map<String, Object> fichier() {
        try (InputStream flux = ReglesDeTest.class.getResourceAsStream("/campagnes/G25.yaml")) {
            return new YAMLMapper().readValue(flux, new TypeReference<>() {});
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static ParametresCampagne lire() {
        return LectureCampagne.lire(fichier(), "empreinte-de-test");
    }
}
