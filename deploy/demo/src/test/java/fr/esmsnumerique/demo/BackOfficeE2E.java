package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** How the back-office is operated: keyboard, addresses, who sees what, leaving. Each test opens its own window and session. */
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class BackOfficeE2E {

    // A refused request shows in the console too; what the page does about it is tested on the page.
    private static final Pattern REPONSE_REFUSEE = Pattern.compile("Failed to load resource.*40[134].*");
    private static final String NATIONAL = "/pilotage/national";

    private static Chromium chromium;
    private final List<String> erreurs = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void ouvrir() {
        PlateformeJouee.ecarts();
        chromium = new Chromium();
    }

    @AfterAll
    static void fermer() {
        chromium.close();
    }

    @BeforeEach
    void ouvrirUneFenetre() {
        page = chromium.fenetre();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !REPONSE_REFUSEE.matcher(message.text()).matches()) {
                erreurs.add(message.text());
            }
        });
        page.onPageError(erreurs::add);
    }

    /** The content security policy reports what it blocks there. */
    @AfterEach
    void la_console_ne_dit_aucune_erreur() {
        page.context().close();
        assertThat(erreurs).isEmpty();
    }

    @Test
    void la_connexion_ramene_a_la_page_demandee_et_dit_qui_est_la() {
        Chromium.seConnecter(page, "cnsa", NATIONAL + "?tri=nom&recherche=bourgogne");
        assertThat(page).hasURL(Pattern.compile(".*/pilotage/national\\?tri=nom&recherche=bourgogne"));
        assertThat(page.getByRole(AriaRole.BANNER)).containsText("Pilote CNSA");
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    @Test
    void le_tri_se_lit_a_l_ecran_dans_l_adresse_et_survit_au_rechargement() {
        Chromium.seConnecter(page, "cnsa", NATIONAL);
        Locator tri = page.getByRole(AriaRole.BUTTON, nomme("^AE allouées"));
        tri.click();
        tri.click();
        assertThat(page).hasURL(Pattern.compile(".*tri=alloue&sens=desc"));
        page.reload();
        assertThat(page.locator("th[aria-sort]")).hasCount(1);
        assertThat(page.locator("th[aria-sort]")).hasAttribute("aria-sort", "descending");
        assertThat(page.locator("th[aria-sort]")).containsText("AE allouées");
    }

    @Test
    void une_region_s_ouvre_au_clavier_et_recoit_le_focus_et_le_retour_garde_le_filtre() {
        Chromium.seConnecter(page, "cnsa", NATIONAL + "?recherche=grand");
        page.locator("tbody").getByRole(AriaRole.LINK, dans("Grand Est")).press("Enter");
        Locator titre = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        assertThat(titre).hasText("Grand Est");
        assertThat(titre).isFocused();
        assertThat(page).hasTitle("Pilotage, Grand Est – ESMS numérique");
        assertThat(page.getByText("Nombre de dossiers par état")).isVisible();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.goBack();
        assertThat(page.getByLabel("Chercher une région")).hasValue("grand");
    }

    @Test
    void les_parametres_d_affichage_se_ferment_par_echap_et_rendent_le_focus() {
        Chromium.seConnecter(page, "cnsa", NATIONAL);
        Locator ouvrir = page.getByRole(AriaRole.BANNER).getByRole(AriaRole.BUTTON, dans("Paramètres d'affichage"));
        ouvrir.click();
        page.getByText("Thème sombre").click();
        assertThat(page.locator("html")).hasAttribute("data-fr-theme", "dark");
        page.keyboard().press("Escape");
        assertThat(page.getByText("Thème sombre")).isHidden();
        assertThat(ouvrir).isFocused();
    }

    @Test
    void un_agent_de_region_arrive_sur_la_sienne_et_lit_pourquoi_une_autre_lui_est_fermee() {
        Chromium.seConnecter(page, "bfc-instructeur", "/");
        assertThat(page.getByRole(AriaRole.HEADING, nommeTitre("Montants à arrêter")))
                .isVisible();
        Locator bandeau = page.getByRole(AriaRole.BANNER);
        bandeau.getByRole(AriaRole.BUTTON, dans("Pilotage")).click();
        bandeau.getByRole(AriaRole.LINK, dans("Ma région")).click();
        assertThat(page).hasURL(Pattern.compile(".*/pilotage/regions/27"));
        assertThat(page.getByRole(AriaRole.BANNER)).containsText("Instructeur ARS, Bourgogne-Franche-Comté");
        assertThat(page.getByText("Situation arrêtée au")).isVisible();
        page.navigate(PlateformeJouee.ADRESSES.passerelle() + "/pilotage/regions/52");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("acces.region");
        assertThat(page.getByText("Situation arrêtée au")).isHidden();
    }

    @Test
    void la_deconnexion_ferme_la_session() {
        Chromium.seConnecter(page, "cnsa", NATIONAL);
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.BUTTON, dans("Se déconnecter"))
                .click();
        Locator invitation = page.getByRole(AriaRole.HEADING, nommeTitre("Connectez-vous pour continuer"));
        assertThat(invitation).isVisible();
        page.navigate(PlateformeJouee.ADRESSES.passerelle() + NATIONAL);
        assertThat(invitation).isVisible();
        assertThat(page.locator("table")).hasCount(0);
    }

    private static Page.GetByRoleOptions nomme(String motif) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(motif));
    }

    private static Page.GetByRoleOptions nommeTitre(String nom) {
        return new Page.GetByRoleOptions().setName(nom);
    }

    private static Locator.GetByRoleOptions dans(String nom) {
        return new Locator.GetByRoleOptions().setName(nom);
    }
}
