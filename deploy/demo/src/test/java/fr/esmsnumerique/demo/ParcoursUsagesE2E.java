package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Journeys that change nothing of the year: what is refused, what is read, what is missing. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class ParcoursUsagesE2E {

    private static final String PROJET = "/usages/G25-27-0001";

    private static final Locator.FilterOptions SANS_OBJET = new Locator.FilterOptions().setHasText("Sans objet");

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
    void un_import_avec_erreurs_rend_compte_ligne_par_ligne() {
        try (Fenetre porteur = Fenetre.de(chromium, "porteur", PROJET + "?onglet=fichiers")) {
            porteur.titre("Usages du projet G25-27-0001");
            String csv =
                    "finess;mois;messages_mss\n999999999;2026-12;5\n250600012;2026-13;5\n250600012;2026-12;beaucoup\n";
            porteur.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("decembre.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
            porteur.clique("Envoyer le fichier");
            porteur.voit("3 refusées");
            assertThat(porteur.page().locator("#lignes-refusees tbody tr")).hasCount(3);
            porteur.estAccessible();
            Captures.prendre(porteur.page(), "import-avec-erreurs");
            Download refus = porteur.page().waitForDownload(() -> porteur.suit("Lignes refusées (CSV)"));
            assertThat(refus.failure()).isNull();
        }
    }

    @Test
    void manquant_zero_et_sans_objet_se_distinguent_et_un_mois_a_venir_est_refuse_avec_sa_raison() {
        try (Fenetre porteur = Fenetre.de(chromium, "porteur", PROJET + "/mois/2030-01")) {
            porteur.titre("Déclarations de janvier 2030");
            porteur.ecrit("Messages envoyés par MSSanté", "0");
            porteur.voit("Zéro : une valeur déclarée");
            porteur.voit("Non déclaré");
            porteur.page().locator("label").filter(SANS_OBJET).last().click();
            porteur.clique("Enregistrer la déclaration");
            porteur.voit("Dites pourquoi ce compteur est sans objet.");
            porteur.page().locator(".fr-input-group--error input").fill("Aucun DMP dans cette structure");
            porteur.clique("Enregistrer la déclaration");
            assertThat(porteur.page().getByRole(AriaRole.ALERT)).containsText("declaration.mois_non_ecoule");
            assertThat(porteur.page()
                            .getByLabel("Messages envoyés par MSSanté", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("0");
            porteur.estAccessible();
        }
        try (Fenetre cnsa = Fenetre.de(chromium, "cnsa", "/audit?service=usage&code=declaration.mois_non_ecoule")) {
            cnsa.titre("Refus opposés par la plateforme");
            cnsa.voit("(porteur)");
        }
    }

    @Test
    void un_porteur_ne_voit_que_le_sien() {
        try (Fenetre porteur = Fenetre.de(chromium, "porteur-2", "/")) {
            porteur.titre("Mon espace");
            porteur.voit("Mes versements");
            assertThat(porteur.page().locator("main")).not().containsText("G25-27-0001");
            porteur.aller(PROJET);
            assertThat(porteur.page().getByRole(AriaRole.ALERT).first())
                    .containsText(Pattern.compile("introuvable|acces"));
            assertThat(porteur.page().getByRole(AriaRole.BUTTON, nomme("Réessayer")))
                    .hasCount(0);
        }
    }

    @Test
    void les_regles_d_une_campagne_se_cherchent_et_s_exportent() {
        try (Fenetre juriste = Fenetre.de(chromium, "dns", "/campagnes/G25")) {
            juriste.titre("Règles de la campagne G25");
            juriste.ecrit("Règle, clé ou texte", "essms minimum");
            assertThat(juriste.page()).hasURL(Pattern.compile(".*recherche=essms.*"));
            assertThat(juriste.page().locator("#regles tbody tr").first()).containsText("Nombre minimal");
            Download fichier = juriste.page().waitForDownload(() -> juriste.clique("Exporter la liste (CSV)"));
            assertThat(fichier.suggestedFilename()).isEqualTo("regles-G25.csv");
        }
    }

    @Test
    void un_mandat_se_donne_se_lit_et_se_retire_avec_son_motif() {
        String systeme = "essai-" + UUID.randomUUID().toString().substring(0, 8);
        try (Fenetre porteur = Fenetre.de(chromium, "porteur", PROJET + "?onglet=mandats")) {
            porteur.titre("Usages du projet G25-27-0001");
            porteur.clique("Donner un mandat");
            porteur.clique("Donner le mandat");
            porteur.dansLeDialogue("Recopiez l’identifiant donné par l’éditeur");
            porteur.ecrit("Premier jour", "2027-03-01");
            porteur.ecrit("Dernier jour, compris", "2027-02-01");
            porteur.dansLeDialogue("Le dernier jour vient avant le premier");
            porteur.ecrit("Dernier jour, compris", "2027-12-31");
            champDuLogiciel(porteur).fill(systeme);
            porteur.estAccessible();
            Captures.prendre(porteur.page(), "mandat-a-donner");
            porteur.clique("Donner le mandat");
            porteur.voit("Mandat donné au logiciel " + systeme);
            Locator ligne = ligneDe(porteur, systeme);
            assertThat(ligne).containsText("À venir");
            ligne.getByRole(AriaRole.BUTTON).click();
            porteur.ecrit("Motif du retrait (obligatoire)", "Essai terminé, logiciel non retenu");
            porteur.clique("Retirer le mandat");
            porteur.voit("Mandat du logiciel " + systeme + " retiré.");
            assertThat(ligneDe(porteur, systeme)).containsText("Essai terminé, logiciel non retenu");
        }
        try (Fenetre agent = Fenetre.de(chromium, "bfc-instructeur", PROJET + "?onglet=mandats")) {
            agent.titre("Usages du projet G25-27-0001");
            assertThat(ligneDe(agent, systeme)).containsText("Retiré");
            assertThat(agent.page().getByRole(AriaRole.BUTTON, nomme("Donner un mandat")))
                    .hasCount(0);
        }
    }

    @Test
    void une_piece_deguisee_est_refusee_et_ce_qui_est_depose_se_relit() {
        try (Fenetre porteur = Fenetre.de(chromium, "porteur", "/porteur")) {
            porteur.titre("Mon espace");
            porteur.suit("Pièces et preuves");
            porteur.titre("Usages du projet G25-27-0001");
            porteur.voit("plus aucune pièce ne se dépose");
            Locator fichier = porteur.page().locator("#preuves tbody a").first();
            Download telecharge = porteur.page().waitForDownload(fichier::click);
            assertThat(telecharge.failure()).isNull();
        }
        try (Fenetre porteur = Fenetre.de(chromium, "porteur-6", "/porteur")) {
            porteur.titre("Mon espace");
            porteur.page()
                    .getByRole(AriaRole.LINK, nomme("Pièces et preuves"))
                    .first()
                    .click();
            porteur.voit("Rien ne manque parmi les pièces");
            porteur.choisit("Nature de la pièce (obligatoire)", "PV_VA");
            porteur.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "pv.pdf", "application/pdf", "ceci n'est pas un PDF".getBytes(StandardCharsets.UTF_8)));
            porteur.clique("Déposer la pièce");
            assertThat(porteur.page().getByRole(AriaRole.ALERT)).containsText("piece.");
            porteur.estAccessible();
            Captures.prendre(porteur.page(), "preuve-refusee");
        }
    }

    @Test
    void un_solde_a_risque_mene_a_ses_projets_et_le_fichier_les_donne_un_par_un() {
        try (Fenetre cnsa = Fenetre.de(chromium, "cnsa", "/usages/portefeuille")) {
            cnsa.titre("Soldes en jeu");
            Download fichier = cnsa.page().waitForDownload(() -> cnsa.suit("Exporter les projets (CSV)"));
            assertThat(fichier.failure()).isNull();
            Locator premier = cnsa.page().locator("#portefeuille tbody tr").first();
            String nombre = premier.locator("td a")
                    .first()
                    .evaluate("lien => lien.firstChild.textContent")
                    .toString();
            premier.locator("td a").first().click();
            cnsa.titre("Usages du numérique");
            assertThat(cnsa.page()).hasURL(Pattern.compile(".*region=.*risque=.*"));
            assertThat(cnsa.page().locator("#projets-suivis tbody tr").first()).isVisible();
            assertThat(cnsa.page().locator("#projets-suivis tbody tr").count())
                    .isGreaterThanOrEqualTo(Integer.parseInt(nombre));
        }
    }

    private static Locator champDuLogiciel(Fenetre fenetre) {
        return fenetre.page().getByLabel(Pattern.compile("^Identifiant du logiciel"));
    }

    private static Locator ligneDe(Fenetre fenetre, String systeme) {
        return fenetre.page().locator("#mandats tbody tr").filter(new Locator.FilterOptions().setHasText(systeme));
    }

    private static Page.GetByRoleOptions nomme(String nom) {
        return new Page.GetByRoleOptions().setName(nom);
    }
}
