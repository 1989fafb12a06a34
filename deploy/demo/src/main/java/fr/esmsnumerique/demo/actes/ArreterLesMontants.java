package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.budget.client.modele.DemandeProgrammation;
import fr.esmsnumerique.contrats.financement.client.modele.DecisionDemande;
import fr.esmsnumerique.contrats.financement.client.modele.EtatFinancement;
import fr.esmsnumerique.contrats.financement.client.modele.Financement;
import fr.esmsnumerique.contrats.financement.client.modele.ValidationDemande;
import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.oracle.Parcours;
import fr.esmsnumerique.demo.plateforme.Refus;
import fr.esmsnumerique.demo.texte.Francais;
import java.time.LocalDate;
import java.util.Set;

/** For each application retained at a milestone: the computed grant is compared with the oracle's, validated, awarded, and its credits programmed. */
final class ArreterLesMontants {

    private ArreterLesMontants() {}

    static void jalon(Jeu jeu, LocalDate jalon) {
        var retenus =
                jeu.dossiers(p -> p.retenu() && p.jalon().filter(jalon::equals).isPresent());
        retenus.forEach(dossier -> arreter(jeu, dossier));
        jeu.plateforme().horloge().attendreBoitesVides();
        retenus.forEach(dossier -> attribuer(jeu, dossier));
        retenus.forEach(dossier -> {
            if (jeu.parcours(dossier).attendDesCredits()) {
                constaterLeManqueDeCredits(jeu, dossier);
            } else {
                programmer(jeu, dossier);
            }
        });
    }

    static void programmerSurLesCreditsRecus(Jeu jeu) {
        jeu.dossiers(Parcours::attendDesCredits).forEach(dossier -> programmer(jeu, dossier));
    }

    /** Nothing is programmed beyond what is notified (BUD-01). A second play meets the programming made since: it answers that too. */
    private static void constaterLeManqueDeCredits(Jeu jeu, DossierDemo dossier) {
        String etape = dossier.id() + ".programmation-sans-credits";
        try {
            jeu.plateforme()
                    .faire(
                            Comptes.financier(dossier.region()),
                            etape,
                            (poste, cle) -> poste.programmations()
                                    .programmer(cle, new DemandeProgrammation().dossierId(dossier.id())));
        } catch (Refus refus) {
            Jeu.exiger(
                    Set.of("ae.disponible_insuffisant", "ae.deja_programme", "ae.deja_engage")
                            .contains(refus.code()),
                    etape + " : refus inattendu. " + refus.getMessage());
            jeu.plateforme().dire(dossier.id() + " : arrêté et attribué, mais les AE de la région n'y suffisent pas");
            return;
        }
        throw new EcartException(dossier.id() + " : programmé au-delà des AE notifiées");
    }

    private static void arreter(Jeu jeu, DossierDemo dossier) {
        long calcule = lire(jeu, dossier).getCalcul().getTotalCentimes();
        long attendu = jeu.attendu(dossier).montantCentimes();
        Jeu.exiger(
                calcule == attendu,
                "%s : la plateforme calcule %s, les règles donnent %s"
                        .formatted(dossier.id(), Francais.euros(calcule), Francais.euros(attendu)));
        jeu.plateforme()
                .faireOuConstater(
                        Comptes.instructeur(dossier.region()),
                        dossier.id() + ".montant",
                        (poste, cle) -> poste.financements()
                                .validerFinancement(dossier.id(), cle, new ValidationDemande().motif(Motifs.MONTANT)),
                        () -> lire(jeu, dossier).getEtat() != EtatFinancement.CALCULE);
    }

    private static void attribuer(Jeu jeu, DossierDemo dossier) {
        jeu.plateforme()
                .faireOuConstater(
                        Comptes.decideur(dossier.region()),
                        dossier.id() + ".attribution",
                        (poste, cle) ->
                                poste.decisions().prendreDecision(cle, new DecisionDemande().dossierId(dossier.id())),
                        () -> lire(jeu, dossier).getDecision() != null);
    }

    private static void programmer(Jeu jeu, DossierDemo dossier) {
        String financier = Comptes.financier(dossier.region());
        jeu.plateforme()
                .faireOuConstater(
                        financier,
                        dossier.id() + ".programmation",
                        (poste, cle) -> poste.programmations()
                                .programmer(cle, new DemandeProgrammation().dossierId(dossier.id())),
                        () -> !jeu.plateforme()
                                .lire(
                                        financier,
                                        poste -> poste.mouvements()
                                                .listerMouvements(
                                                        Annee2025.ENVELOPPE,
                                                        dossier.id(),
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        null))
                                .getElements()
                                .isEmpty());
        jeu.plateforme()
                .dire("%s : %s arrêtés, attribués et programmés"
                        .formatted(
                                dossier.id(),
                                Francais.euros(jeu.attendu(dossier).montantCentimes())));
    }

    private static Financement lire(Jeu jeu, DossierDemo dossier) {
        return jeu.plateforme()
                .lire(
                        Comptes.instructeur(dossier.region()),
                        poste -> poste.financements().lireFinancement(dossier.id()));
    }
}
