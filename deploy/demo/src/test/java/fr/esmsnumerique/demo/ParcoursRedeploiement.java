package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.esmsnumerique.demo.oracle.Annee2025;
import java.util.regex.Pattern;

/** On 16 October: a refused programming, two simulations compared, a proposal, the CNSA's signature, then the DNS's. */
final class ParcoursRedeploiement {

    private static final String ID = Annee2025.ENVELOPPE + "-R01";

    private ParcoursRedeploiement() {}

    static void jouer(Chromium chromium) {
        refuserFauteDeCredits(chromium);
        simulerProposerEtSigner(chromium);
        signerEnSecond(chromium);
    }

    /** The credits that are missing are why the region will receive some. */
    private static void refuserFauteDeCredits(Chromium chromium) {
        try (Fenetre agent = Fenetre.de(chromium, "ge-financier", "/programmation")) {
            agent.titre("Programmation et engagement des AE");
            agent.voit("il manquerait");
            agent.clique("Programmer G25-44-0004");
            agent.clique("Programmer");
            agent.dansLeDialogue("BUD-01");
            agent.dansLeDialogue("disponible : 195 398,03 €");
            agent.estAccessible();
            Captures.prendre(agent.page(), "programmation-refusee");
            agent.page().keyboard().press("Escape");
            assertThat(agent.page().locator("dialog[open]")).hasCount(0);
        }
    }

    private static void simulerProposerEtSigner(Chromium chromium) {
        try (Fenetre cnsa = Fenetre.de(chromium, "cnsa", "/redeploiement")) {
            cnsa.titre("Redéploiement des AE non engagées");
            cnsa.voit("État figé à la fin de la journée du 15 octobre 2025.");
            cnsa.estAccessible();
            Captures.prendre(cnsa.page(), "redeploiement");
            cnsa.suit("Simuler un redéploiement");
            simuler(cnsa);
            proposer(cnsa);
            cnsa.clique("Signer et geler les crédits");
            cnsa.clique("Signer et geler");
            cnsa.voit("Première signature enregistrée");
            cnsa.voit("Votre institution a déjà signé");
        }
    }

    private static void simuler(Fenetre cnsa) {
        cnsa.clique("Simuler");
        cnsa.voit("Choisissez la région qui cède.");
        cnsa.choisit("De", "52");
        cnsa.choisit("Vers", "44");
        cnsa.ecrit("Montant (en euros)", "400 000");
        cnsa.voit("de plus que le disponible");
        cnsa.clique("Simuler");
        cnsa.voit("Simulation 1 : 400 000 € transférés");
        cnsa.voit("Ne pourrait pas être signé aujourd’hui");
        cnsa.ecrit("Montant (en euros)", "250 000");
        cnsa.clique("Simuler à côté, pour comparer");
        cnsa.voit("Simulation 2 : 250 000 € transférés");
        assertThat(cnsa.page().locator("#simulations tbody tr")).hasCount(2);
        assertThat(cnsa.page().locator("#debloques tbody")).containsText("G25-44-0004");
        assertThat(cnsa.page()).hasURL(Pattern.compile(".*s=52\\.44\\.40000000&s=52\\.44\\.25000000&n=1"));
        cnsa.page().reload();
        cnsa.voit("Simulation 2 : 250 000 € transférés");
        cnsa.estAccessible();
        Captures.prendre(cnsa.page(), "redeploiement-simulateur");
    }

    private static void proposer(Fenetre cnsa) {
        cnsa.clique("Proposer ce redéploiement");
        cnsa.clique("Proposer");
        cnsa.dansLeDialogue("Indiquez la raison du redéploiement");
        cnsa.estAccessible();
        cnsa.ecrit("Raison du redéploiement (obligatoire)", "Crédits sans projet en Pays de la Loire");
        cnsa.clique("Proposer");
        cnsa.titre("Redéploiement " + ID);
        cnsa.voit("Proposition enregistrée");
    }

    private static void signerEnSecond(Chromium chromium) {
        try (Fenetre dns = Fenetre.de(chromium, "dns", "/redeploiement/" + ID)) {
            dns.voit("Gelé, attend la seconde signature");
            dns.clique("Signer et exécuter le transfert");
            dns.clique("Signer et exécuter");
            dns.voit("Seconde signature enregistrée");
            dns.estAccessible();
            Captures.prendre(dns.page(), "redeploiement-execute");
            dns.suit("Relevé, Grand Est");
            dns.titre("Relevé du redéploiement " + ID + ", Grand Est");
            dns.voit("à engager au plus tard le 31 décembre 2025");
            dns.estAccessible();
            Captures.prendre(dns.page(), "redeploiement-releve");
        }
    }
}
