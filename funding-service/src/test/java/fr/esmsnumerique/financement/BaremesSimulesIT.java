package fr.esmsnumerique.financement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Simulation de scénarios par HTTP, et ses refus")
class BaremesSimulesIT extends ServiceFinancement {

    @Test
    void une_simulation_compare_des_scenarios_sans_rien_garder() throws Exception {
        String lot =
                "{\"organisme\":\"OG\",\"totalEssmsOrganisme\":60,\"nombre\":%d,\"typeProjet\":\"ACQUISITION\",\"secteur\":\"PH\"}";
        JsonNode resultat = accepte(simuler(
                "G25", scenario("quarante-neuf", lot.formatted(49)) + "," + scenario("cinquante", lot.formatted(50))));

        assertThat(resultat.at("/resultats/0/calcul/totalCentimes").asLong()).isEqualTo(102_900_000);
        assertThat(resultat.at("/resultats/1/calcul/totalCentimes").asLong()).isEqualTo(103_400_000);
        assertThat(resultat.at("/resultats/1/calcul/lectures/0/ambiguite").asString())
                .isEqualTo("AMB-01");
        assertThat(resultat.at("/resultats/1/calcul/lectures/0/totalAutreCentimes")
                        .asLong())
                .isEqualTo(25_000_000);
    }

    @ParameterizedTest(name = "{0} : {3} centimes, {4} versements")
    @CsvSource({
        "EX-01, G22, 20, 43000000, 2, MARGINAL",
        "EX-07, G22, 50, 105850000, 2, MARGINAL",
        "EX-32, A21, 20, 50000000, 3, UNIQUE"
    })
    void une_simulation_applique_le_bareme_de_sa_campagne(
            String exemple, String campagne, int nombre, long total, int versements, String mode) throws Exception {
        String lot = "{\"organisme\":\"OG\",\"totalEssmsOrganisme\":60,\"nombre\":" + nombre
                + ",\"typeProjet\":\"ACQUISITION\",\"secteur\":\"PH\"}";
        JsonNode calcul = accepte(simuler(campagne, scenario(exemple, lot))).at("/resultats/0/calcul");

        assertThat(calcul.at("/totalCentimes").asLong()).isEqualTo(total);
        assertThat(calcul.at("/tranches").size()).isEqualTo(versements);
        assertThat(calcul.at("/modeBareme").asString()).isEqualTo(mode);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "EX-73, campagne sans règles|G23|20|30||422|campagne.regles_non_versees",
                "plus de 1 000 ESSMS|G25|1000|5000|, {\"organisme\":\"B\",\"totalEssmsOrganisme\":9,\"nombre\":1,\"typeProjet\":\"ACQUISITION\",\"secteur\":\"PH\"}|422|simulation.taille",
                "plus d'ESSMS que l'organisme n'en gère|G25|20|19||422|simulation.organisme",
                "aucun ESSMS|G25|0|20||400|requete.invalide",
                "5 000 ESSMS|G25|5000|5000||400|requete.invalide"
            })
    void une_simulation_impossible_le_dit(
            String cas, String campagne, int nombre, int total, String autreLot, int statut, String code)
            throws Exception {
        String lots = "{\"organisme\":\"A\",\"totalEssmsOrganisme\":" + total + ",\"nombre\":" + nombre
                + ",\"typeProjet\":\"ACQUISITION\",\"secteur\":\"PH\"}" + (autreLot == null ? "" : autreLot);
        refuse(statut, code, simuler(campagne, scenario(cas, lots)));
    }

    @Test
    void un_prix_a_trois_decimales_est_illisible() throws Exception {
        String lot =
                "{\"organisme\":\"A\",\"totalEssmsOrganisme\":2,\"nombre\":1,\"typeProjet\":\"ACQUISITION\",\"secteur\":\"PH\",\"prixEditeurParEssmsCentimes\":1.234}";
        assertThat(simuler("G25", scenario("prix", lot)).statusCode()).isEqualTo(400);
        assertThat(simuler("G25", scenario("prix", lot.replace("1.234", "-1"))).statusCode())
                .isEqualTo(400);
    }
}
