package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.esmsnumerique.contrats.budget.client.modele.LigneRegion;
import fr.esmsnumerique.contrats.budget.client.modele.PilotageNational;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The CNSA pilot opens the national page in a real browser, through the real login: its figures are the API's, and it is accessible. */
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class PilotageE2E {

    private static Chromium chromium;
    private static Page page;

    @BeforeAll
    static void ouvrir() {
        PlateformeJouee.ecarts();
        chromium = new Chromium();
        page = chromium.fenetre();
        Chromium.seConnecter(page, "cnsa", "/pilotage/national?exercice=2025");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Pilotage national des AE – exercice 2025");
    }

    @AfterAll
    static void fermer() {
        chromium.close();
    }

    @Test
    void chaque_ligne_du_tableau_montre_les_chiffres_de_l_api() {
        PilotageNational api = PlateformeJouee.table();
        Locator lignes = page.locator("#tableau-des-regions tbody tr");
        assertThat(lignes).hasCount(18);
        Map<String, List<String>> affichees = lignes.all().stream()
                .map(PilotageE2E::cellules)
                .collect(Collectors.toMap(List::getFirst, cellules -> cellules));
        api.getRegions().forEach(region -> {
            List<String> ligne = affichees.get(compact(region.getNom()));
            assertThat(ligne).as(region.getNom()).isNotNull().hasSize(11).containsAll(montants(region));
            assertThat(ligne.get(8)).isEqualTo(region.getDossiersInstruits() + "/" + region.getDossiers());
            assertThat(ligne.get(9)).isEqualTo(String.valueOf(region.getEssms()));
            assertThat(ligne.get(10)).isEqualTo(region.getProjetsCiblesAtteintes() + "/" + region.getProjetsSuivis());
        });
    }

    @Test
    void le_total_affiche_est_celui_de_l_api() {
        PilotageNational api = PlateformeJouee.table();
        List<String> total = cellules(page.locator("#tableau-des-regions tfoot tr"));
        assertThat(total)
                .contains(
                        euros(api.getTotal().getAlloueCentimes()),
                        euros(api.getTotal().getEngageCentimes()),
                        euros(api.getTotal().getProgrammeCentimes()),
                        euros(api.getTotal().getNonEngageCentimes()),
                        euros(api.getTotal().getPayeCentimes()));
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 320", "dark, 320"})
    void aucune_violation_d_accessibilite(String theme, int largeur) {
        page.setViewportSize(largeur, 900);
        page.evaluate("theme => document.documentElement.setAttribute('data-fr-scheme', theme)", theme);
        assertThat(page.locator("html")).hasAttribute("data-fr-theme", theme);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private static List<String> montants(LigneRegion region) {
        return List.of(
                euros(region.getAlloueCentimes()),
                euros(region.getProgrammeCentimes()),
                euros(region.getEngageCentimes()),
                euros(region.getNonEngageCentimes()),
                euros(region.getPayeCentimes()));
    }

    /** As the page writes it once its spaces are removed: centimes only when there are some. */
    private static String euros(long centimes) {
        return centimes % 100 == 0
                ? String.valueOf(centimes / 100)
                : "%d,%02d".formatted(centimes / 100, centimes % 100);
    }

    private static List<String> cellules(Locator ligne) {
        return ligne.locator("th, td").allInnerTexts().stream()
                .map(PilotageE2E::compact)
                .toList();
    }

    private static String compact(String texte) {
        return texte.replaceAll("[\\s\\u00a0\\u202f]", "");
    }
}
