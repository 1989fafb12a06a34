package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** An amendment from its draft to the credits it frees, by the four people who make it; an amendment given up; a withdrawal refused. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class ParcoursAvenantE2E {

    private static final String DOSSIER = "G25-44-0004";
    private static final String AUTRE = "G25-44-0003";

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
    void un_avenant_signe_des_deux_parts_libere_des_ae_que_le_decideur_retire() {
        preparer();
        etablirEtSigner();
        signerPourLePorteur();
        PlateformeJouee.attendreLesEvenements();
        retirer();
    }

    private static void preparer() {
        try (Fenetre agent = Fenetre.de(chromium, "ge-instructeur", avenantsDe(DOSSIER))) {
            agent.clique("Préparer un avenant");
            agent.clique("Préparer");
            agent.dansLeDialogue("Dites ce qui change");
            agent.page().locator("dialog[open] .fr-checkbox-group label").nth(2).click();
            agent.ecrit("Motif (obligatoire)", "Un établissement quitte le projet");
            agent.montre("avenant-a-preparer");
            agent.clique("Préparer");
            agent.voit("Avenant n° 1 en projet");
            agent.voit("ESSMS qui quittent le projet");
            agent.montre("avenant-en-projet");
        }
    }

    private static void etablirEtSigner() {
        try (Fenetre decideur = Fenetre.de(chromium, "ge-decideur", avenantsDe(DOSSIER))) {
            decideur.clique("Établir l’avenant");
            decideur.dansLeDialogue("Son contenu est figé");
            decideur.clique("Établir");
            decideur.voit("Avenant n° 1 établi, à signer.");
            decideur.clique("Signer pour l’ARS");
            decideur.ecritDansLaFenetre("Directrice générale");
            decideur.montre("avenant-a-signer");
            decideur.clique("Signer");
            decideur.voit("Votre signature est enregistrée.");
            decideur.voit("Signature attendue : le porteur");
        }
    }

    private static void signerPourLePorteur() {
        try (Fenetre porteur = Fenetre.de(chromium, "porteur-12", "/porteur")) {
            porteur.titre("Mon espace");
            porteur.suit("Convention et avenants de " + DOSSIER);
            porteur.titre("Subvention " + DOSSIER);
            porteur.onglet("Avenants");
            porteur.clique("Signer pour le porteur");
            porteur.ecritDansLaFenetre("Président");
            porteur.clique("Signer");
            porteur.voit("Avenant n° 1 signé par les deux parties.");
            porteur.montre("porteur-avenant");
        }
    }

    /** Set aside is looked at and left; withdrawing is done. */
    private static void retirer() {
        try (Fenetre decideur = Fenetre.de(chromium, "ge-decideur", "/retraits?etat=A_DECIDER")) {
            decideur.titre("Retraits d’AE proposés");
            decideur.clique("Classer " + DOSSIER);
            decideur.clique("Classer");
            decideur.dansLeDialogue("le motif");
            decideur.montre("retrait-a-classer");
            decideur.clique("Annuler");
            decideur.clique("Retirer " + DOSSIER);
            decideur.montre("retrait-a-executer");
            decideur.confirme("Retirer ");
            decideur.voit("retirés de l’engagement de " + DOSSIER);
            decideur.voit("Aucune proposition ne correspond");
            decideur.choisit("État", "EXECUTEE");
            Locator lignes = decideur.page().locator("#propositions tbody tr");
            assertThat(lignes).hasCount(1);
            assertThat(lignes).containsText("mouvement 2025-G25/");
            decideur.page().locator("#propositions thead button").last().click();
            assertThat(decideur.page()).hasURL(Pattern.compile(".*etat=EXECUTEE.*tri=.*"));
            decideur.montre("retraits");
        }
    }

    @Test
    void un_avenant_s_abandonne_et_un_retrait_au_dela_du_paye_est_refuse_avec_sa_regle() {
        try (Fenetre agent = Fenetre.de(chromium, "ge-instructeur", avenantsDe(AUTRE))) {
            agent.clique("Préparer un avenant");
            agent.page().locator("dialog[open] input[inputmode]").first().fill("700 000");
            agent.ecrit("Motif (obligatoire)", "Devis revu à la baisse");
            agent.clique("Préparer");
            agent.voit("Avenant n° 1 en projet");
            agent.clique("Abandonner");
            agent.ecritDansLaFenetre("Le porteur maintient son premier devis");
            agent.montre("avenant-a-abandonner");
            agent.clique("Abandonner");
            agent.voit("Avenant n° 1 abandonné.");
        }
        try (Fenetre decideur = Fenetre.de(chromium, "ge-decideur", "/programmation?etat=ENGAGE")) {
            decideur.clique("Retirer " + AUTRE);
            decideur.clique("Retirer");
            decideur.dansLeDialogue("Indiquez l’avenant ou la décision");
            decideur.ecrit("Avenant ou décision", "Décision du 2 février 2027");
            decideur.ecrit("Raison", "Retrait demandé par erreur");
            decideur.clique("Retirer");
            decideur.dansLeDialogue("BUD-09");
            decideur.montre("retrait-refuse");
        }
    }

    private static String avenantsDe(String dossier) {
        return "/financements/" + dossier + "?onglet=avenants";
    }
}
