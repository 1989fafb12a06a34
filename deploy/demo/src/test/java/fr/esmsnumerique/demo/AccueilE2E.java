package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first page of each role: what the person has to do, and what stays when a service is silent. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class AccueilE2E {

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

    @ParameterizedTest
    @CsvSource({
        "cnsa, Régions en alerte, Messages non lus",
        "bfc-instructeur, Montants à arrêter, Mes dossiers",
        "bfc-financier, Versements à traiter, Redéploiements en cours",
        "bfc-decideur, Décisions attributives à prendre, AE à engager"
    })
    void chaque_role_a_d_abord_ce_qu_il_doit_faire(String compte, String premier, String second) {
        try (Fenetre agent = Fenetre.de(chromium, compte, "/")) {
            agent.voit(premier);
            agent.voit(second);
            assertThat(agent.page().getByText("Lecture :")).hasCount(0);
            agent.estAccessible();
        }
    }

    @Test
    void un_service_muet_laisse_les_autres_blocs() {
        try (Fenetre agent = Fenetre.de(chromium, "bfc-decideur", "/")) {
            agent.voit("ce qui vous attend");
            agent.page().route("**/api/financement/**", Route::abort);
            agent.page().reload();
            assertThat(bloc(agent, "Décisions attributives à prendre")).containsText("La plateforme ne répond pas.");
            assertThat(bloc(agent, "Mes dossiers")).not().containsText("La plateforme ne répond pas.");
            agent.page().unroute("**/api/financement/**");
            bloc(agent, "Décisions attributives à prendre")
                    .getByRole(AriaRole.BUTTON)
                    .click();
            assertThat(bloc(agent, "Décisions attributives à prendre")).containsText("Aucune décision n’attend.");
            agent.oublierLesCoupures();
        }
    }

    private static Locator bloc(Fenetre agent, String titre) {
        return agent.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(titre));
    }
}
