package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Looking somebody or something up: an organisation, an account, a refusal. Nothing is changed. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class ParcoursReferentielsE2E {

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
    void un_organisme_se_trie_se_cherche_et_montre_ses_essms_et_son_histoire() {
        try (Fenetre agent = Fenetre.de(chromium, "bfc-instructeur", "/organismes?region=27")) {
            agent.titre("Organismes gestionnaires");
            Locator tri = agent.page().getByRole(AriaRole.BUTTON, nomme(Pattern.compile("^ESSMS ouverts")));
            tri.click();
            tri.click();
            assertThat(agent.page()).hasURL(Pattern.compile(".*tri=ESSMS&sens=DECROISSANT.*"));
            assertThat(agent.page().locator("th[aria-sort=descending]")).containsText("ESSMS ouverts");
            String numero = agent.page().locator("#organismes tbody a").first().textContent();
            agent.ecrit("Nom, FINESS ou SIREN", numero);
            assertThat(agent.page().locator("#organismes tbody tr")).hasCount(1);
            agent.suit(numero);
            agent.voit("FINESS " + numero);
            assertThat(agent.page().locator("main h1")).isFocused();
            agent.onglet("Historique");
            assertThat(agent.page().locator("#historique caption")).hasText("Ce que les imports ont changé");
            agent.onglet("Financements et commandes SONS");
            agent.voit("Financements antérieurs recensés");
        }
    }

    @Test
    void un_compte_a_qui_l_on_a_refuse_se_retrouve_avec_ses_droits_d_alors() {
        try (Fenetre dns = Fenetre.de(chromium, "dns", "/administration")) {
            dns.titre("Droits des comptes");
            dns.ecrit("Compte ou nom", "instructeur");
            Locator comptes = dns.page().locator("#comptes tbody tr");
            assertThat(comptes.first()).containsText("Instructeur ARS");
            Locator vus = dns.page().getByLabel("Comptes vus dans les refus");
            Download fichier = dns.page()
                    .waitForDownload(
                            () -> vus.getByText("Exporter la liste (CSV)").click());
            assertThat(fichier.suggestedFilename()).isEqualTo("comptes-vus.csv");
            comptes.first().locator("td a").click();
            dns.titre("Refus opposés par la plateforme");
            assertThat(dns.page()).hasURL(Pattern.compile(".*sujet=.*instructeur.*"));
        }
        try (Fenetre porteur = Fenetre.de(chromium, "porteur", "/administration")) {
            porteur.voit("Vos droits n’ouvrent pas cet écran");
        }
    }

    private static Page.GetByRoleOptions nomme(Pattern nom) {
        return new Page.GetByRoleOptions().setName(nom);
    }
}
