package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** An adjustment of a denominator from the request to the annex: asked, argued, joined, examined, signed by both institutions. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class ParcoursAmenagementE2E {

    /** A picture of one pixel: the platform judges a file by its content. */
    private static final byte[] IMAGE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

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

    /** From a month to come: no measure of the year changes. */
    @Test
    void un_amenagement_se_demande_s_argumente_s_instruit_et_se_signe_a_deux() {
        String adresse = demander();
        try (Fenetre autre = Fenetre.de(chromium, "bfc-instructeur", adresse)) {
            autre.clique("Porter aussi cette demande");
            autre.ecritDansLaFenetre("Nos services ont la même activité");
            autre.clique("Porter aussi cette demande");
            autre.voit("Votre région porte aussi cette demande.");
        }
        try (Fenetre cnsa = Fenetre.de(chromium, "cnsa", adresse)) {
            cnsa.voit("la CNSA rend d’abord son avis.");
            cnsa.clique("Rendre l’avis de la CNSA");
            cnsa.clique("Rendre l’avis");
            cnsa.dansLeDialogue("Indiquez l’avis");
            cnsa.ecritDansLaFenetre("Activité définie et documentée");
            cnsa.montre("amenagement-avis");
            cnsa.clique("Rendre l’avis");
            cnsa.voit("Avis rendu.");
            signer(cnsa);
            cnsa.voit("la CNSA a déjà signé");
        }
        try (Fenetre dns = Fenetre.de(chromium, "dns", adresse)) {
            signer(dns);
            Download document = dns.page().waitForDownload(() -> dns.suit("note.png"));
            assertThat(document.failure()).isNull();
            dns.montre("amenagement");
        }
    }

    private static String demander() {
        try (Fenetre agent = Fenetre.de(chromium, "ge-instructeur", "/amenagements?campagne=G25")) {
            agent.clique("Demander un aménagement");
            agent.choisit("Indicateur", "TAUX_DMP");
            agent.choisit("Motif", "AUTRE_ACTIVITE");
            agent.ecrit("Activité, clairement définie", "Passages de moins de quarante-huit heures");
            agent.page().getByLabel("Premier mois mesuré ainsi").fill("2027-12");
            agent.ecrit(
                    "Pourquoi ces personnes ne peuvent pas en bénéficier", "Aucun document n’est produit pour elles");
            agent.page().getByLabel("Documents qui l’établissent").fill("Note de février 2027");
            agent.clique("Envoyer la demande");
            agent.voit("Passages de moins de quarante-huit heures");
            agent.clique("Joindre un document");
            agent.page()
                    .locator("dialog[open] input[type=file]")
                    .setInputFiles(new FilePayload("note.png", "image/png", IMAGE));
            agent.montre("amenagement-document");
            agent.clique("Joindre");
            agent.voit("Document joint : note.png.");
            return agent.page().url().replaceFirst("^https?://[^/]+", "");
        }
    }

    private static void signer(Fenetre fenetre) {
        fenetre.clique("Signer");
        fenetre.dansLeDialogue("Vous signez au nom de votre institution");
        fenetre.clique("Signer");
        fenetre.voit("Signature enregistrée.");
    }
}
