package fr.esmsnumerique.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.contrats.budget.client.modele.LigneRegion;
import fr.esmsnumerique.contrats.budget.client.modele.PilotageNational;
import fr.esmsnumerique.demo.actes.Jeu;
import fr.esmsnumerique.demo.page.PageReference;
import fr.esmsnumerique.demo.plateforme.Plateforme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Plays the whole thread on a started platform with real tokens, then reads figures that were worked out on paper: before the journeys that change them. */
@Order(1)
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class FilPrincipalE2E {

    private final List<String> ecarts = PlateformeJouee.ecarts();
    private final PilotageNational table = PlateformeJouee.table();

    @Test
    void le_grand_livre_le_tableau_l_api_et_les_regles_disent_la_meme_chose() {
        assertThat(ecarts).isEmpty();
    }

    @Test
    void les_montants_nationaux_sont_ceux_du_papier() {
        assertThat(table.getTotal().getNotifieCentimes()).isEqualTo(390_000_000L);
        assertThat(table.getTotal().getAlloueCentimes()).isEqualTo(390_000_000L);
        assertThat(table.getTotal().getEngageCentimes()).isEqualTo(98_200_000L + 83_800_000L + 178_260_197L);
        assertThat(table.getTotal().getProgrammeCentimes()).isZero();
        assertThat(table.getTotal().getDossiers()).isEqualTo(12);
        assertThat(table.getTotal().getEssms()).isEqualTo(250);
    }

    @Test
    void chaque_region_a_les_siens() {
        assertThat(region("27").getPayeCentimes()).isEqualTo(98_200_000L);
        assertThat(region("52").getPayeCentimes()).isEqualTo(42_000_000L + 14_600_000L + 12_600_000L);
        assertThat(region("44").getPayeCentimes()).isEqualTo(63_000_000L + 38_730_099L + 18_900_000L);
        assertThat(region("44").getRecuCentimes()).isEqualTo(25_000_000L);
        assertThat(region("52").getCedeCentimes()).isEqualTo(25_000_000L);
        assertThat(region("11").getNotifieCentimes()).isZero();
    }

    @Test
    void la_page_de_reference_est_celle_que_donne_la_plateforme() throws IOException {
        Jeu jeu = Jeu.court(new Plateforme(PlateformeJouee.ADRESSES, phrase -> {}));
        assertThat(PageReference.de(jeu)).isEqualTo(Files.readString(page()));
    }

    @Test
    void jouer_de_nouveau_ne_change_rien() {
        List<String> seconds = new JouerDemo(phrase -> {}).jouer(PlateformeJouee.ADRESSES, List.of(JouerDemo.COURTE));
        PilotageNational apres = PlateformeJouee.table();
        assertThat(seconds).isEqualTo(ecarts);
        assertThat(apres.getTotal()).isEqualTo(table.getTotal());
        assertThat(apres.getRegions()).isEqualTo(table.getRegions());
    }

    private LigneRegion region(String code) {
        return table.getRegions().stream()
                .filter(ligne -> ligne.getRegion().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The launcher runs the tests from the root of the repository, Maven from the module. */
    private static Path page() {
        Path depuisLaRacine = Path.of("docs/reference/demo-2025.md");
        return Files.exists(depuisLaRacine) ? depuisLaRacine : Path.of("../..").resolve(depuisLaRacine);
    }
}
