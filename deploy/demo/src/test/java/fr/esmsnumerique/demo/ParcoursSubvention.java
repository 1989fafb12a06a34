package fr.esmsnumerique.demo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One grant by its region's three roles: amount settled and granted, agreement drawn up and signed, advance paid. */
final class ParcoursSubvention {

    private static final String DOSSIER = "G25-27-0004";

    private ParcoursSubvention() {}

    /** The amount settled by one person, granted by another; the button that cannot be used says why. */
    static void arreterEtDecider(Chromium chromium) {
        String adresse = "/financements/" + DOSSIER;
        try (Fenetre agent = Fenetre.de(chromium, "bfc-instructeur", adresse)) {
            agent.titre("Subvention " + DOSSIER);
            agent.clique("Arrêter le montant");
            agent.dansLeDialogue("Motif");
            dialogue(agent).locator("textarea").fill("Montant conforme au barème, vérifié ligne à ligne");
            dialogue(agent)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Arrêter 112 000 €"))
                    .click();
            agent.voit("Montant arrêté : 112 000 €.");
            agent.voit("Arrêter le montant : le montant est déjà arrêté.");
        }
        try (Fenetre decideur = Fenetre.de(chromium, "bfc-decideur", adresse)) {
            decideur.clique("Prendre la décision attributive");
            decideur.clique("Prendre la décision");
            decideur.voit("Décision attributive DA-2025-27-");
            decideur.onglet("Décision et lettres");
            decideur.voit("Document (PDF)");
            decideur.estAccessible();
            Captures.prendre(decideur.page(), "subvention-documents");
        }
    }

    /** Drafted and sent for signature by the instructor; no signature before the credits are engaged, which they are since two days. */
    static void conventionner(Chromium chromium) {
        String adresse = "/financements/" + DOSSIER + "?onglet=conventions";
        try (Fenetre agent = Fenetre.de(chromium, "bfc-instructeur", adresse)) {
            agent.clique("Préparer la convention ARS–porteur");
            agent.voit("Convention ARS–porteur en projet.");
            agent.voit("Projet de convention (PDF)");
            agent.clique("Envoyer à la signature");
            agent.voit("Convention établie, à signer.");
            agent.voit("Signature attendue : le porteur");
        }
        try (Fenetre decideur = Fenetre.de(chromium, "bfc-decideur", adresse)) {
            decideur.clique("Signer pour l’ARS");
            dialogue(decideur).locator("input").fill("Directeur général adjoint");
            decideur.clique("Signer");
            decideur.voit("Votre signature est enregistrée.");
            decideur.estAccessible();
            Captures.prendre(decideur.page(), "subvention-convention");
        }
    }

    static void constaterLePaiement(Chromium chromium) {
        try (Fenetre financier =
                Fenetre.de(chromium, "bfc-financier", "/financements/" + DOSSIER + "?onglet=versements")) {
            Locator avance = financier
                    .page()
                    .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Avance : 56 000 €"));
            avance.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Enregistrer le retour du gestionnaire"))
                    .click();
            financier.choisit("Issue", "PAYE");
            financier.ecrit("Date", "2025-10-13");
            financier.clique("Enregistrer");
            financier.voit("Paiement enregistré.");
            financier.voit("payé le 13 octobre 2025");
            financier.estAccessible();
            Captures.prendre(financier.page(), "subvention-versements");
        }
    }

    private static Locator dialogue(Fenetre fenetre) {
        return fenetre.page().locator("dialog[open]");
    }
}
