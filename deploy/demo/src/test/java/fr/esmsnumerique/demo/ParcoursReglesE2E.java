package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Rules in preparation: what they would change is read before anybody publishes them. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class ParcoursReglesE2E {

    /** The rules in force, but a threshold ten higher. */
    private static final String BROUILLON = """
            async () => {
              const { code, libelle, parametres } = await (await fetch('/api/eligibilite/v1/campagnes/G25')).json()
              parametres['eligibilite.essms.minimum'].valeurs.forEach((regle) => { regle.valeur += 10 })
              return JSON.stringify({ code, libelle: libelle + ', essai de seuil', parametres })
            }""";

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
    void un_brouillon_depose_montre_les_dossiers_qu_il_changerait_et_ne_se_publie_pas_par_megarde() {
        try (Fenetre cnsa = Fenetre.de(chromium, "cnsa", "/campagnes/G25")) {
            cnsa.titre("Règles de la campagne G25");
            cnsa.voit("Déposer le brouillon");
            deposer(cnsa, "pas du JSON");
            cnsa.voit("Ce fichier n’est pas du JSON.");
            deposer(cnsa, cnsa.page().evaluate(BROUILLON).toString());
            cnsa.titre("Effet d’un brouillon de la campagne G25");
            // The page reads itself again while the files are judged anew.
            assertThat(cnsa.page().locator("main"))
                    .containsText(
                            Pattern.compile("dossiers? changent? sur"),
                            new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
            assertThat(cnsa.page().locator("#changements tbody tr").first()).containsText("À instruire");
            cnsa.montre("brouillon");
            cnsa.clique("Publier ces règles");
            cnsa.dansLeDialogue("Elles entrent en vigueur pour toute la campagne G25");
            cnsa.montre("brouillon-a-publier");
            cnsa.page().keyboard().press("Escape");
        }
        try (Fenetre dns = Fenetre.de(chromium, "dns", "/campagnes/G25")) {
            dns.page().locator("main").getByText("essai de seuil").first().click();
            dns.titre("Effet d’un brouillon de la campagne G25");
            assertThat(dns.page().locator("main")).not().containsText("Publier ces règles");
        }
    }

    private static void deposer(Fenetre agent, String contenu) {
        agent.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("regles.json", "application/json", contenu.getBytes(StandardCharsets.UTF_8)));
        agent.clique("Déposer le brouillon");
    }
}
