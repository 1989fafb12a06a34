package fr.esmsnumerique.eligibilite.evaluation;

import fr.esmsnumerique.eligibilite.campagne.application.ReglesCompilees;
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

    private static final ParametresCampagne G25 = lire("G25");
    private static final ParametresCampagne G22 = lire("G22");
    private static final ParametresCampagne A21 = lire("A21");

    private ReglesDeTest() {}

    public static ParametresCampagne g25() {
        return G25;
    }

    public static Regles pour(Region region) {
        return ReglesCompilees.de(G25, JOUR, region);
    }

    public static Regles pour(Region region, LocalDate jour) {
        return ReglesCompilees.de(G25, jour, region);
    }

    public static Regles g22(Region region) {
        return ReglesCompilees.de(G22, LocalDate.of(2022, 5, 12), region);
    }

    public static Regles a21(Region region) {
        return ReglesCompilees.de(A21, LocalDate.of(2021, 3, 1), region);
    }

    /** The rules of any shipped campaign on any day. */
    public static Regles de(String campagne, Region region, LocalDate jour) {
        return ReglesCompilees.de(
                switch (campagne) {
                    case "A21" -> A21;
                    case "G22" -> G22;
                    default -> G25;
                },
                jour,
                region);
    }

    public static Map<String, Object> fichier() {
        return fichier("G25");
    }

    public static Map<String, Object> fichier(String code) {
        try (InputStream flux = ReglesDeTest.class.getResourceAsStream("/campagnes/" + code + ".yaml")) {
            return new YAMLMapper().readValue(flux, new TypeReference<>() {});
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static ParametresCampagne lire(String code) {
        return LectureCampagne.lire(fichier(code), "empreinte-de-test");
    }
}
