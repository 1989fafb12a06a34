package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.budget.client.modele.DemandeEngagement;
import fr.esmsnumerique.contrats.budget.client.modele.TypeMouvement;
import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.texte.Francais;
import java.time.LocalDate;

/** A decision maker, who is not the one who programmed, engages the whole grant at once (BUD-02). */
final class Engager {

    private Engager() {}

    static void jour(Jeu jeu, LocalDate jour) {
        jeu.dossiers(parcours -> parcours.engageLe().filter(jour::equals).isPresent())
                .forEach(dossier -> engager(jeu, dossier));
        jeu.plateforme().horloge().attendreBoitesVides();
    }

    private static void engager(Jeu jeu, DossierDemo dossier) {
        long montant = jeu.attendu(dossier).montantCentimes();
        String decideur = Comptes.decideur(dossier.region());
        DemandeEngagement demande =
                new DemandeEngagement().dossierId(dossier.id()).montantCentimes(montant);
        jeu.plateforme()
                .faireOuConstater(
                        decideur,
                        dossier.id() + ".engagement",
                        (poste, cle) -> poste.engagements().engager(cle, demande),
                        () -> jeu
                                .plateforme()
                                .lire(
                                        decideur,
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
                                .stream()
                                .anyMatch(mouvement -> mouvement.getType() == TypeMouvement.ENGAGEMENT));
        jeu.plateforme().dire("%s : %s engagés".formatted(dossier.id(), Francais.euros(montant)));
    }
}
