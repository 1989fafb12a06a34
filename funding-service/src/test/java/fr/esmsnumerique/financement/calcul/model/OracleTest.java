package fr.esmsnumerique.financement.calcul.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every size from 1 to 120, for each campaign, kind of project and status of the solution, against arithmetic written here from the texts: it shares nothing with the
 * computation but the numbers of the law.
 */
@DisplayName("De 1 à 120 ESSMS, contre un oracle indépendant")
class OracleTest {

    private static final int TAILLE_MAXIMALE = 120;

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("cas")
    void meme_total_que_l_arithmetique_des_textes(String campagne, TypeProjet type, StatutSolution statut) {
        Bareme bareme = BaremesDeTest.de(campagne);
        long precedent = -1;
        for (int n = 1; n <= TAILLE_MAXIMALE; n++) {
            Calcul calcul = Projets.grandOrganisme()
                    .essms(n, type, Secteur.PA)
                    .solution(statut)
                    .calcul(bareme);
            long attendu = 100 * euros(campagne, type, statut, n);
            assertThat(calcul.total().centimes())
                    .as("%d en %s %s %s", n, campagne, type, statut)
                    .isEqualTo(attendu)
                    .isGreaterThanOrEqualTo(precedent);
            assertThat(calcul.tranches().stream()
                            .mapToLong(t -> t.montant().centimes())
                            .sum())
                    .isEqualTo(attendu);
            precedent = attendu;
        }
    }

    @ParameterizedTest(name = "{0} : petits organismes, équipement et AMOA demandés partout")
    @MethodSource("campagnes")
    void financements_specifiques_a_chaque_taille_d_organisme(String campagne) {
        Bareme bareme = BaremesDeTest.de(campagne);
        for (int taille = 1; taille <= TAILLE_MAXIMALE; taille++) {
            for (boolean corse : new boolean[] {false, true}) {
                Calcul calcul = Projets.vide()
                        .organisme("OG", taille, corse)
                        .essms(1, TypeProjet.ACQUISITION, Secteur.PA, null, 5_000_000L)
                        .devisAmoa(50_000_000)
                        .calcul(bareme);
                long specifique = calcul.lignes().stream()
                        .filter(l -> l.poste() == Poste.EQUIPEMENT || l.poste() == Poste.AMOA)
                        .mapToLong(l -> l.retenu().centimes())
                        .sum();
                assertThat(specifique)
                        .as("%s, organisme de %d, Corse %s", campagne, taille, corse)
                        .isEqualTo(100 * specifiqueEnEuros(campagne, taille, corse));
            }
        }
    }

    private static long euros(String campagne, TypeProjet type, StatutSolution statut, int n) {
        if ("A21".equals(campagne)) {
            int payes = n > 30 ? 30 : n;
            return switch (type) {
                case ACQUISITION -> 25_000L * payes;
                case MONTEE_VERSION -> 10_000L * payes;
                case USAGE_SEUL -> 0;
            };
        }
        int pleins = n > 49 ? 49 : n;
        int reduits = n - pleins;
        if (type != TypeProjet.ACQUISITION) {
            return 5_000L * pleins + 2_000L * reduits;
        }
        boolean referencee = statut == StatutSolution.REFERENCEE;
        if ("G22".equals(campagne)) {
            return referencee ? 21_500L * pleins + 5_000L * reduits : 19_000L * pleins + 3_000L * reduits;
        }
        return referencee ? 21_000L * pleins + 5_000L * reduits : 7_000L * pleins + 2_000L * reduits;
    }

    /** One establishment's equipment and, from 2022 on, the project's assistance; 2021 lowers no threshold and gives assistance no amount. */
    private static long specifiqueEnEuros(String campagne, int taille, boolean corse) {
        return switch (campagne) {
            case "A21" -> taille <= 14 ? 20_000 : 0;
            case "G22" -> taille <= (corse ? 7 : 14) ? 120_000 : 0;
            default -> taille <= (corse ? 7 : 14) ? 110_000 : 0;
        };
    }

    static Stream<String> campagnes() {
        return Stream.of("A21", "G22", "G25");
    }

    static Stream<Arguments> cas() {
        return campagnes()
                .flatMap(campagne -> Stream.of(TypeProjet.values())
                        .flatMap(type -> Stream.of(StatutSolution.values())
                                .map(statut -> Arguments.of(campagne, type, statut))));
    }
}
