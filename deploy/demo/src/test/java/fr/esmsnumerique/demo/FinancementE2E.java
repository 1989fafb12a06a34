package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** What people read and do about money once the year is played. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class FinancementE2E {

    private static final String RETOURS = """
            Référence;Issue;Date;Montant;Motif
            G25-27-0001-AVANCE-1;PAYE;2025-10-13;273000,00;
            INCONNUE-1;PAYE;2027-01-29;56000,00;
            """;

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
    void un_calcul_dit_sa_regle_sa_source_et_ce_que_donnerait_l_autre_lecture() {
        try (Fenetre agent = Fenetre.de(chromium, "bfc-instructeur", "/financements?recherche=rives")) {
            agent.titre("Subventions");
            agent.voit("1 subvention : 546 000 € retenus.");
            agent.suit("G25-27-0001");
            agent.titre("Subvention G25-27-0001");
            agent.voit("FUN-18");
            agent.voit("AMB-10");
            agent.voit("559 000 €, 13 000 € de plus");
            Download csv = agent.page().waitForDownload(() -> agent.clique("Exporter le calcul (CSV)"));
            assertThat(csv.suggestedFilename()).isEqualTo("calcul_G25-27-0001.csv");
        }
    }

    @Test
    void un_solde_qui_n_est_pas_du_dit_la_condition_qui_manque_et_pourquoi_on_ne_peut_pas_le_valider() {
        try (Fenetre agent = Fenetre.de(chromium, "pdl-financier", "/versements?conditions=manquantes&tranche=SOLDE")) {
            agent.titre("Versements");
            agent.suit("G25-52-0002, solde");
            agent.titre("Subvention G25-52-0002");
            Locator solde = agent.page().getByRole(AriaRole.REGION).filter(dont("Solde :"));
            assertThat(solde).containsText("– manque :");
            Locator valider = bouton(solde, "Valider le versement");
            assertThat(valider).hasAttribute("aria-disabled", "true");
            assertThat(solde).containsText("Valider le versement : le porteur ne l’a pas encore demandé.");
        }
    }

    @Test
    void une_convention_signee_s_ouvre_en_piece_jointe() {
        try (Fenetre agent = Fenetre.de(chromium, "bfc-decideur", "/financements/G25-27-0001?onglet=conventions")) {
            agent.voit("Signée");
            Locator lien = agent.page()
                    .locator("main")
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName(Pattern.compile("^Convention .* \\(PDF\\)$")))
                    .first();
            Download pdf = agent.page().waitForDownload(lien::click);
            assertThat(pdf.suggestedFilename()).endsWith(".pdf");
            assertThat(pdf.failure()).isNull();
        }
    }

    @Test
    void un_lot_se_relit_ligne_a_ligne_et_rend_le_meme_fichier() {
        try (Fenetre agent = Fenetre.de(chromium, "bfc-financier", "/lots")) {
            agent.titre("Lots de versements et retours de paiement");
            agent.suit("LOT-27-2025-0001");
            agent.titre("Lot LOT-27-2025-0001");
            agent.voit("Payé");
            Download fichier = agent.page()
                    .waitForDownload(() -> agent.suit("Fichier à remettre au gestionnaire (CSV, IBAN entiers)"));
            assertThat(fichier.failure()).isNull();
        }
    }

    @Test
    void un_import_de_retours_dit_chaque_ligne_refusee_et_quoi_faire() {
        try (Fenetre agent = Fenetre.de(chromium, "bfc-financier", "/lots")) {
            agent.clique("Importer les retours du gestionnaire");
            agent.clique("Importer");
            agent.dansLeDialogue("Choisissez le fichier.");
            agent.page()
                    .locator("dialog[open] input[type=file]")
                    .setInputFiles(
                            new FilePayload("retours.csv", "text/csv", RETOURS.getBytes(StandardCharsets.UTF_8)));
            agent.clique("Importer");
            agent.titre("Retours de paiement importés");
            assertThat(agent.page().locator("#refus tbody tr")).hasCount(1);
            agent.voit("INCONNUE-1");
            agent.voit("dont 1 déjà connue");
            agent.montre("retours-de-paiement");
            Download refus = agent.page().waitForDownload(() -> agent.suit("Exporter les lignes refusées (CSV)"));
            assertThat(refus.failure()).isNull();
        }
    }

    @Test
    void la_prevision_mene_du_trimestre_aux_versements() {
        try (Fenetre agent = Fenetre.de(chromium, "cnsa", "/paiements-a-venir")) {
            agent.titre("Paiements à venir par trimestre");
            agent.page().locator("#trimestres tbody th a").first().click();
            assertThat(agent.page()).hasURL(Pattern.compile(".*trimestre=.*"));
            agent.page().locator("#lignes tbody a").first().click();
            agent.titre("Versements de la prévision");
            assertThat(agent.page().locator("#versements-prevus tbody tr").first())
                    .containsText("G25-");
        }
    }

    @Test
    void deux_scenarios_se_comparent_et_le_lien_montre_la_meme_comparaison() {
        try (Fenetre agent = Fenetre.de(chromium, "pdl-instructeur", "/financements/simulateur?campagne=G25")) {
            agent.titre("Simulateur de subvention");
            agent.clique("Ajouter ce scénario");
            agent.voit("Nommez le scénario, pour le reconnaître.");
            ajouter(agent, "Quarante-neuf", "49");
            agent.voit("Scénarios côte à côte");
            ajouter(agent, "Cinquante", "50");
            Locator lignes = agent.page().locator("#scenarios tbody tr");
            assertThat(lignes).hasCount(2);
            agent.page().reload();
            assertThat(lignes).hasCount(2);
            assertThat(lignes.nth(1)).containsText("Cinquante");
            agent.estAccessible();
            Captures.prendre(agent.page(), "simulateur-de-subvention");
        }
    }

    private static void ajouter(Fenetre agent, String nom, String nombre) {
        agent.ecrit("Nom du scénario", nom);
        agent.choisit("Région", "52");
        agent.ecrit("ESSMS du projet", nombre);
        agent.ecrit("ESSMS de l’organisme en tout", "60");
        agent.clique("Ajouter ce scénario");
    }

    private static Locator bouton(Locator dans, String nom) {
        return dans.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nom));
    }

    private static Locator.FilterOptions dont(String texte) {
        return new Locator.FilterOptions().setHasText(texte);
    }
}
