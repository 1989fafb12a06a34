package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.eligibilite.client.modele.DecisionAPrendre;
import fr.esmsnumerique.contrats.eligibilite.client.modele.IssueDecision;
import fr.esmsnumerique.contrats.eligibilite.client.modele.MoyenNotification;
import fr.esmsnumerique.contrats.eligibilite.client.modele.NotificationATracer;
import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.oracle.Parcours;
import java.time.LocalDate;

/** The decision body of a milestone (CAL-13). */
final class Decider {

    private Decider() {}

    static void jalon(Jeu jeu, LocalDate jalon) {
        jeu.dossiers(parcours -> parcours.jalon().filter(jalon::equals).isPresent())
                .forEach(dossier -> decider(jeu, dossier, jeu.parcours(dossier), jalon));
    }

    private static void decider(Jeu jeu, DossierDemo dossier, Parcours parcours, LocalDate jalon) {
        DecisionAPrendre decision = new DecisionAPrendre()
                .issue(parcours.retenu() ? IssueDecision.RETENU : IssueDecision.REJETE)
                .motif(parcours.retenu() ? Motifs.RETENU : Motifs.REJETE);
        String decideur = Comptes.decideur(dossier.region());
        jeu.plateforme()
                .faireOuConstater(
                        decideur,
                        dossier.id() + ".decision",
                        (poste, cle) -> poste.instruction().deciderDossier(dossier.id(), cle, decision),
                        () -> jeu.plateforme()
                                .lire(decideur, poste -> poste.dossiers().lireDossier(dossier.id()))
                                .getEtat()
                                .getValue()
                                .equals(jeu.attendu(dossier).etat()));
        notifier(jeu, dossier, jalon);
        jeu.plateforme()
                .dire(dossier.id() + " : " + (parcours.retenu() ? "retenu" : "rejeté") + " (" + dossier.interet()
                        + ")");
    }

    /** The platform's mail leaves with the decision; the ARS records that day. */
    private static void notifier(Jeu jeu, DossierDemo dossier, LocalDate jalon) {
        String decideur = Comptes.decideur(dossier.region());
        NotificationATracer trace = new NotificationATracer().notifieeLe(jalon).moyen(MoyenNotification.COURRIEL);
        jeu.plateforme()
                .faireOuConstater(
                        decideur,
                        dossier.id() + ".notification",
                        (poste, cle) -> poste.vieDuDossier().notifierDecision(dossier.id(), cle, trace),
                        () -> jeu.plateforme()
                                        .lire(
                                                decideur,
                                                poste -> poste.dossiers().lireDossier(dossier.id()))
                                        .getNotification()
                                != null);
    }
}
