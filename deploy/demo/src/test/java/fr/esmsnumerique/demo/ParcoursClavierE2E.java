package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Whole acts with the keyboard alone: Tab, Enter, Escape, arrows. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class ParcoursClavierE2E {

    private static final String PROJET = "/usages/G25-27-0001";

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
    void au_clavier_seul_de_la_liste_a_la_trajectoire_d_un_projet() {
        try (Fenetre agent = Fenetre.de(chromium, "cnsa", "/usages?recherche=G25-27-0001")) {
            agent.titre("Usages du numérique");
            Locator projet = agent.page().locator("#projets-suivis tbody a");
            assertThat(projet).hasCount(1);
            agent.tabuleJusqua(projet);
            agent.page().keyboard().press("Enter");
            agent.titre("Usages du projet G25-27-0001");
            assertThat(agent.page().locator("main h1")).isFocused();
            assertThat(agent.page()).hasTitle("Usages du projet G25-27-0001 – ESMS numérique");
            agent.tabuleJusqua(agent.page().getByRole(AriaRole.TAB, nomme("Cibles et attestation")));
            agent.page().keyboard().press("ArrowRight");
            agent.voit("Les mêmes données en tableau");
        }
    }

    @Test
    void au_clavier_seul_une_saisie_refusee_montre_son_erreur() {
        try (Fenetre porteur = Fenetre.de(chromium, "porteur", PROJET + "/mois/2030-02")) {
            porteur.titre("Déclarations de février 2030");
            Locator champ = porteur.page()
                    .getByLabel("DMP alimentés d’au moins un document", new Page.GetByLabelOptions().setExact(true));
            porteur.tabuleJusqua(champ);
            porteur.page().keyboard().type("douze");
            porteur.page().keyboard().press("Enter");
            porteur.voit("Écrivez un nombre entier");
            assertThat(champ).isFocused();
        }
    }

    @Test
    void au_clavier_seul_une_demande_d_amenagement_se_garde_quand_on_la_ferme() {
        try (Fenetre agent = Fenetre.de(chromium, "bfc-instructeur", "/amenagements")) {
            agent.titre("Aménagements des cibles");
            Locator demander = agent.page().getByRole(AriaRole.BUTTON, nomme("Demander un aménagement"));
            agent.tabuleJusqua(demander);
            agent.page().keyboard().press("Enter");
            Locator activite = agent.page().getByLabel("Activité, clairement définie");
            agent.tabuleJusqua(activite);
            agent.page().keyboard().type("Accueil de jour sans condition");
            agent.page().keyboard().press("Escape");
            assertThat(demander).isFocused();
            agent.page().keyboard().press("Enter");
            agent.dansLeDialogue("a été retrouvée");
            assertThat(activite).hasValue("Accueil de jour sans condition");
            agent.estAccessible();
            Captures.prendre(agent.page(), "amenagement-demande");
        }
    }

    private static Page.GetByRoleOptions nomme(String nom) {
        return new Page.GetByRoleOptions().setName(nom);
    }
}
