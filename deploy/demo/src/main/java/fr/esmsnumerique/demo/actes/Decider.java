package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.eligibilite.client.modele.DecisionAPrendre;
import fr.esmsnumerique.contrats.eligibilite.client.modele.IssueDecision;
import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.oracle.Parcours;
import java.time.LocalDate;

/** The decision body of a milestone (CAL-13). */
final class Decider {

    private Decider() {}

    static void jalon(Jeu jeu, LocalDate jalon) {
        jeu.dossiers(parcours -> parcours.jalon().filter(jalon::equals).isPresent())
                .forEach(dossier -> decider(jeu, dossier, Annee2025.parcours(dossier.id())));
    }

    private static void decider(Jeu jeu, DossierDemo dossier, Parcours parcours) {
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
        jeu.plateforme()
                .dire(dossier.id() + " : " + (parcours.retenu() ? "retenu" : "rejeté") + " (" + dossier.interet()
                        + ")");
    }
}
