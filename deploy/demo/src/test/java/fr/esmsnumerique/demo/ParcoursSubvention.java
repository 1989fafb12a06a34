package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.esmsnumerique.demo.oracle.Annee2025;

/** One grant through the year by its region's three roles: committee and decision, amount and act, agreement, payment. */
final class ParcoursSubvention {

    private static final String DOSSIER = "G25-27-0004";
    private static final String AUTRE = "G25-27-0001";

    private ParcoursSubvention() {}

    /** The committee of September: the instructor ranks, the decision-maker signs the minutes, decides and notifies. */
    static void tenirLeComite(Chromium chromium) {
        String adresse = classer(chromium);
        try (Fenetre decideur = Fenetre.de(chromium, "bfc-decideur", adresse)) {
            onglet(decideur, "Procès-verbaux");
            decideur.clique("Signer le procès-verbal");
            dialogue(decideur).locator("textarea").first().fill("Directrice de l'autonomie");
            decideur.clique("Signer");
            decideur.voit("Procès-verbal signé.");
            onglet(decideur, "Décisions et notifications");
            decideur.clique("Décider de 2 dossiers");
            decideur.clique("Décider");
            decideur.dansLeDialogue("2 dossiers acceptés, 0 refusé.");
            decideur.clique("Fermer");
            decideur.clique("Tracer la notification de 2 dossiers");
            decideur.ecrit("Notifiée le", Annee2025.JALON_SEPTEMBRE.toString());
            decideur.choisit("Moyen", "COURRIEL");
            decideur.clique("Tracer");
            decideur.dansLeDialogue("2 dossiers acceptés, 0 refusé.");
        }
    }

    private static String classer(Chromium chromium) {
        try (Fenetre agent = Fenetre.de(chromium, "bfc-instructeur", "/comites?campagne=G25")) {
            agent.titre("Comités de sélection");
            agent.clique("Inscrire un comité");
            agent.ecrit("Jour du comité", Annee2025.JALON_SEPTEMBRE.toString());
            agent.ecrit("Nom du comité", "Comité de septembre");
            agent.clique("Inscrire");
            agent.titre("Comité de septembre");
            String adresse = agent.page().url().replaceFirst("^https?://[^/]+", "");
            inscrire(agent, AUTRE);
            inscrire(agent, DOSSIER);
            agent.clique("Enregistrer le classement");
            agent.voit("Choisissez la proposition.");
            agent.clique("Monter " + DOSSIER);
            proposer(agent, AUTRE);
            proposer(agent, DOSSIER);
            agent.estAccessible();
            Captures.prendre(agent.page(), "comite-classement");
            agent.clique("Enregistrer le classement");
            agent.voit("Classement enregistré.");
            envisager(agent);
            return adresse;
        }
    }

    private static void inscrire(Fenetre agent, String dossier) {
        agent.choisit("Dossier à inscrire", dossier);
        agent.clique("Inscrire au comité");
        agent.voit(dossier + " est inscrit au comité.");
    }

    private static void proposer(Fenetre agent, String dossier) {
        agent.choisit("Proposition pour " + dossier, "RETENU");
        agent.ecrit("Raison pour " + dossier, "Projet mûr, attendu sur son territoire");
    }

    /** What the two files would leave of the region's credits, and how they compare. */
    private static void envisager(Fenetre agent) {
        onglet(agent, "Si l’on retenait…");
        cocher(agent, AUTRE);
        cocher(agent, DOSSIER);
        agent.voit("Les AE suffisent : il resterait");
        agent.estAccessible();
        Captures.prendre(agent.page(), "comite-enveloppe");
        onglet(agent, "Comparaison");
        assertThat(agent.page().locator("#comparaison thead")).containsText(AUTRE);
        agent.estAccessible();
        Captures.prendre(agent.page(), "comite-comparaison");
    }

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
            onglet(decideur, "Décision et lettres");
            decideur.voit("Document (PDF)");
            decideur.estAccessible();
            Captures.prendre(decideur.page(), "subvention-documents");
        }
    }

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

    static void onglet(Fenetre fenetre, String nom) {
        fenetre.page()
                .getByRole(
                        AriaRole.TAB, new Page.GetByRoleOptions().setName(nom).setExact(true))
                .click();
    }

    /** The label, as a person does: the box itself is drawn by the style sheet. */
    private static void cocher(Fenetre fenetre, String dossier) {
        fenetre.page()
                .locator("main label")
                .filter(new Locator.FilterOptions().setHasText(dossier))
                .click();
    }
}
