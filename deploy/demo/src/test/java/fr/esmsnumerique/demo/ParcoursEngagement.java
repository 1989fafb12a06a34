package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The credits received in October finance a project: one person programs it, another engages it. */
final class ParcoursEngagement {

    private static final String DOSSIER = "G25-44-0004";

    private ParcoursEngagement() {}

    static void programmer(Chromium chromium) {
        try (Fenetre agent = Fenetre.de(chromium, "ge-financier", "/programmation")) {
            agent.titre("Programmation et engagement des AE");
            agent.voit("445 398,03 €");
            agent.clique("Programmer " + DOSSIER);
            agent.clique("Programmer");
            agent.voit("378 000 € programmés pour " + DOSSIER);
            agent.voit("67 398,03 €");
            agent.clique("Engager " + DOSSIER);
            agent.clique("Engager 378 000 €");
            agent.dansLeDialogue("Ce que vous pouvez faire");
        }
    }

    static void engager(Chromium chromium) {
        try (Fenetre agent = Fenetre.de(chromium, "ge-decideur", "/programmation?etat=PROGRAMME")) {
            agent.titre("Programmation et engagement des AE");
            agent.clique("Engager " + DOSSIER);
            agent.dansLeDialogue("la subvention entière, en une seule fois");
            agent.estAccessible();
            Captures.prendre(agent.page(), "engagement");
            agent.clique("Engager 378 000 €");
            agent.voit("378 000 € engagés pour " + DOSSIER);
            assertThat(agent.page().locator("#projets tbody")).not().containsText(DOSSIER);
        }
    }
}
