package fr.esmsnumerique.demo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One grant by its region's three roles: agreement drawn up, signed, advance paid. */
final class ParcoursSubvention {

    private static final String DOSSIER = "G25-27-0004";

    private ParcoursSubvention() {}

    /** Drawn up by the instructor; no signature before the credits are engaged, which they are since two days. */
    static void conventionner(Chromium chromium) {
        String adresse = "/financements/" + DOSSIER + "?onglet=conventions";
        try (Fenetre agent = Fenetre.de(chromium, "bfc-instructeur", adresse)) {
            agent.clique("Établir la convention ARS–porteur");
            agent.voit("Convention ARS–porteur établie, à signer.");
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
