package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.esmsnumerique.demo.oracle.Annee2025;

/** The committee of September: the instructor enrols and ranks, what two files would leave is read, the decision-maker finds what to decide. */
final class ParcoursComite {

    private static final String DOSSIER = "G25-27-0004";
    private static final String AUTRE = "G25-27-0001";
    private static final String RAISON = "Projet mûr, attendu sur son territoire";

    private ParcoursComite() {}

    static void tenir(Chromium chromium) {
        String adresse = classer(chromium);
        try (Fenetre decideur = Fenetre.de(chromium, "bfc-decideur", adresse + "?onglet=decisions")) {
            decideur.voit("Décider de 2 dossiers");
        }
    }

    /** The committee that was ranked just before: its minutes signed, its files decided then told to their carriers, together. */
    static void signerDeciderNotifier(Chromium chromium) {
        try (Fenetre decideur = Fenetre.de(chromium, "bfc-decideur", "/comites?campagne=G25")) {
            decideur.page().locator("#comites tbody a").first().click();
            decideur.titre("Comité de septembre");
            decideur.onglet("Procès-verbaux");
            signer(decideur);
            decideur.onglet("Décisions et notifications");
            decideur.clique("Décider de 2 dossiers");
            decideur.montre("comite-decider");
            decideur.clique("Décider");
            decideur.dansLeDialogue("2 dossiers acceptés, 0 refusé.");
            decideur.clique("Revenir à la page");
            notifier(decideur);
            decideur.montre("comite-decisions");
        }
    }

    private static void signer(Fenetre decideur) {
        decideur.clique("Signer le procès-verbal");
        decideur.clique("Signer");
        decideur.dansLeDialogue("Indiquez les fonctions des présents");
        decideur.page().locator("dialog[open] textarea").first().fill("Directrice de l’autonomie");
        decideur.montre("comite-proces-verbal-a-signer");
        decideur.clique("Signer");
        decideur.voit("Procès-verbal signé.");
        decideur.voit("Procès-verbal n° 1, qui fait foi");
        decideur.montre("comite-proces-verbal");
    }

    private static void notifier(Fenetre decideur) {
        decideur.clique("Tracer la notification de 2 dossiers");
        decideur.clique("Tracer");
        decideur.dansLeDialogue("Indiquez la date de notification.");
        decideur.ecrit("Notifiée le", Annee2025.JALON_SEPTEMBRE.toString());
        decideur.choisit("Moyen", "COURRIEL");
        decideur.montre("comite-notifier");
        decideur.clique("Tracer");
        decideur.dansLeDialogue("2 dossiers acceptés, 0 refusé.");
        decideur.clique("Revenir à la page");
        assertThat(decideur.page().getByText("Tracer la notification")).hasCount(0);
    }

    /** What was typed for the first file stays when a second is enrolled. */
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
            proposer(agent, AUTRE);
            inscrire(agent, DOSSIER);
            agent.clique("Enregistrer le classement");
            agent.voit("Choisissez la proposition.");
            agent.clique("Monter " + DOSSIER);
            Locator premier = agent.page().locator(".esms-classement > li").first();
            assertThat(premier).containsText(DOSSIER);
            proposer(agent, DOSSIER);
            agent.aSaisi("Raison pour " + AUTRE, RAISON);
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
        agent.ecrit("Raison pour " + dossier, RAISON);
    }

    /** What the two files would leave of the region's credits, and how they compare. */
    private static void envisager(Fenetre agent) {
        agent.onglet("Si l’on retenait…");
        agent.coche(AUTRE);
        agent.coche(DOSSIER);
        agent.voit("Les AE suffisent : il resterait");
        agent.estAccessible();
        Captures.prendre(agent.page(), "comite-enveloppe");
        agent.onglet("Comparaison");
        assertThat(agent.page().locator("#comparaison thead")).containsText(AUTRE);
        agent.estAccessible();
        Captures.prendre(agent.page(), "comite-comparaison");
    }
}
