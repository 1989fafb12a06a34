package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A file made in the background: asked for, followed without touching anything, downloaded, found again by its state. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class ParcoursExportsE2E {

    private static Chromium chromium;

    @BeforeAll
    static void ouvrir() {
        PlateformeJouee.ecarts();
        chromium = new Chromium();
    }

    @AfterAll
    static void fermer() {
        chromium.close();
    }

    @Test
    void un_export_en_arriere_plan_se_demande_se_suit_et_se_telecharge() {
        try (Fenetre cnsa = Fenetre.de(chromium, "cnsa", "/exports")) {
            cnsa.titre("Mes exports");
            cnsa.clique("Demander un export");
            cnsa.choisit("Contenu", "RAPPORT");
            cnsa.aSaisi("Format", "PDF");
            cnsa.choisit("Contenu", "DOSSIERS");
            cnsa.choisit("Format", "XLSX");
            cnsa.montre("export-a-demander");
            cnsa.clique("Demander");
            cnsa.voit("Un message vous préviendra quand il sera prêt.");
            Locator ligne = cnsa.page().locator("#exports tbody tr").first();
            // The page reads itself again while it runs.
            assertThat(ligne).containsText("Prêt", new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
            Download fichier = cnsa.page()
                    .waitForDownload(() -> ligne.locator("a[download]").click());
            assertThat(fichier.failure()).isNull();
            assertThat(fichier.suggestedFilename()).endsWith(".xlsx");
            cnsa.montre("exports");
            cnsa.choisit("État", "ECHOUE");
            cnsa.voit("Aucun de vos exports ne correspond");
            assertThat(cnsa.page()).hasURL(Pattern.compile(".*etat=ECHOUE.*"));
            cnsa.page().reload();
            cnsa.voit("Aucun de vos exports ne correspond");
        }
    }

    @Test
    void une_region_ne_se_voit_pas_proposer_ce_qui_montre_toute_la_nation() {
        try (Fenetre agent = Fenetre.de(chromium, "ge-instructeur", "/exports")) {
            agent.clique("Demander un export");
            agent.dansLeDialogue("Usages par mois");
            assertThat(agent.page().locator("dialog[open]")).not().containsText("Rapport national");
        }
    }
}
