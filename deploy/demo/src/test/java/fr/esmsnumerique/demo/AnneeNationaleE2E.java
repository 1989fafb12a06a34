package fr.esmsnumerique.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.contrats.budget.client.modele.LigneRegion;
import fr.esmsnumerique.contrats.budget.client.modele.PilotageNational;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The year of the eighteen regions, each process killed once on the way: the figures worked out on paper. Only in the complete run, on a platform of its own. */
@EnabledIfEnvironmentVariable(named = "ESMS_E2E_NATION", matches = "true")
class AnneeNationaleE2E {

    private static List<String> ecarts = List.of("année non jouée");
    private static PilotageNational table = new PilotageNational();

    @BeforeAll
    static void jouer() {
        ecarts = new JouerDemo(System.out::println, new Coupures(System.getenv()))
                .jouer(PlateformeJouee.ADRESSES, List.of());
        table = PlateformeJouee.table();
    }

    @Test
    void le_grand_livre_le_tableau_l_api_et_les_regles_disent_la_meme_chose() {
        assertThat(ecarts).isEmpty();
    }

    @Test
    void les_totaux_de_la_nation_sont_ceux_du_papier() {
        assertThat(table.getTotal().getNotifieCentimes()).isEqualTo(2_051_000_000L);
        assertThat(table.getTotal().getAlloueCentimes()).isEqualTo(2_051_000_000L);
        assertThat(table.getTotal().getDossiers()).isEqualTo(62);
        assertThat(table.getTotal().getEssms()).isEqualTo(1_208);
    }

    @Test
    void le_redeploiement_a_deplace_750_000_euros_entre_six_regions() {
        assertThat(table.getRegions().stream()
                        .mapToLong(LigneRegion::getCedeCentimes)
                        .sum())
                .isEqualTo(75_000_000L);
        assertThat(table.getRegions().stream()
                        .filter(ligne -> ligne.getRecuCentimes() > 0)
                        .map(LigneRegion::getRegion))
                .containsExactlyInAnyOrder("44", "76", "04");
        assertThat(table.getRegions().stream()
                        .filter(ligne -> ligne.getCedeCentimes() > 0)
                        .map(LigneRegion::getRegion))
                .containsExactlyInAnyOrder("52", "11", "24");
    }
}
