package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole journeys in the back-office: those that the year was played with, and those that its end allows. */
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class ParcoursE2E {

    @Test
    void un_redeploiement_se_simule_se_propose_et_s_execute_a_deux_signatures() {
        PlateformeJouee.parcours().exigerReussi(Parcours2025.REDEPLOYER);
    }

    @Test
    void un_financier_programme_et_ne_peut_pas_engager_ce_qu_il_a_programme() {
        PlateformeJouee.parcours().exigerReussi(Parcours2025.PROGRAMMER);
    }

    @Test
    void un_decideur_engage_la_subvention_entiere() {
        PlateformeJouee.parcours().exigerReussi(Parcours2025.ENGAGER);
    }

    /** Instructor, decision-maker, financial officer of one region, on their own days of the year. */
    @ParameterizedTest
    @ValueSource(strings = {Parcours2025.COMITE, Parcours2025.ARRETER, Parcours2025.CONVENTIONNER, Parcours2025.PAYER})
    void une_subvention_passe_du_comite_au_paiement_par_trois_roles(String parcours) {
        PlateformeJouee.parcours().exigerReussi(parcours);
    }

    @Tag("long")
    @Test
    void un_comite_signe_son_proces_verbal_decide_et_notifie_ses_dossiers_ensemble() {
        PlateformeJouee.parcours().exigerReussi(Parcours2025.DECIDER);
    }

    @Test
    void un_instructeur_lit_pourquoi_un_dossier_est_non_recevable_et_laisse_un_commentaire() {
        PlateformeJouee.ecarts();
        try (Chromium chromium = new Chromium();
                Fenetre agent = Fenetre.de(chromium, "pdl-instructeur", "/dossiers?etat=NON_RECEVABLE")) {
            agent.titre("Dossiers");
            agent.suit("G25-52-0003");
            agent.titre("Dossier G25-52-0003");
            agent.voit("Le plus petit changement");
            agent.voit("CAL-11");
            agent.page()
                    .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Commentaires"))
                    .click();
            agent.ecrit("Nouveau commentaire", "Porteur prévenu par téléphone");
            agent.clique("Ajouter le commentaire");
            agent.voit("Porteur prévenu par téléphone");
            assertThat(agent.page()).hasURL(Pattern.compile(".*onglet=commentaires"));
        }
    }

    @Test
    void le_grand_livre_se_filtre_se_verifie_et_se_relit_a_une_date() {
        PlateformeJouee.ecarts();
        try (Chromium chromium = new Chromium();
                Fenetre agent = Fenetre.de(chromium, "cnsa", "/grand-livre?type=REDEPLOIEMENT")) {
            agent.titre("Grand livre des AE");
            assertThat(agent.page().locator("#mouvements tbody tr")).hasCount(1);
            agent.clique("Vérifier maintenant");
            agent.voit("Chaîne intacte");
            agent.aller("/grand-livre?au=2024-12-31");
            agent.voit("aucun mouvement");
            agent.aller("/grand-livre?au=2099-01-01");
            assertThat(agent.page().getByRole(AriaRole.ALERT)).containsText("solde.date_future");
        }
    }

    @Test
    void un_message_ouvert_est_lu_pour_soi_et_mene_a_son_dossier() {
        PlateformeJouee.ecarts();
        try (Chromium chromium = new Chromium();
                Fenetre agent = Fenetre.de(chromium, "ge-instructeur", "/messages?vue=non-lus")) {
            agent.titre("Messages");
            assertThat(agent.page().getByRole(AriaRole.COMPLEMENTARY)).containsText("l’on y est le ");
            Locator nonLus = agent.page().locator("#messages tbody tr");
            assertThat(nonLus.first()).containsText("Non lu");
            int avant = nonLus.count();
            agent.estAccessible();
            Captures.prendre(agent.page(), "messages");
            nonLus.first().getByRole(AriaRole.LINK).first().click();
            agent.voit("Ouvrir le dossier G25-44-");
            agent.estAccessible();
            agent.page().goBack();
            assertThat(nonLus).hasCount(avant - 1);
        }
    }
}
