package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.model.decheance.EngagementEnCours;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire.Changement;
import fr.esmsnumerique.contrats.budget.modele.Auteur;
import fr.esmsnumerique.contrats.budget.modele.ChangementSaisie;
import fr.esmsnumerique.contrats.budget.modele.SaisieGestionnaire;
import java.util.ArrayList;
import java.util.List;

/** An entry in the fund manager's tool as the contract shows it: each change beside what it replaced. */
final class SaisieMapper {

    private SaisieMapper() {}

    static SaisieGestionnaire de(
            EngagementEnCours engagement, fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire saisie) {
        List<ChangementSaisie> historique = new ArrayList<>();
        for (int rang = 0; rang < saisie.historique().size(); rang++) {
            ChangementSaisie changement = changement(saisie.historique().get(rang));
            if (rang > 0) {
                Changement avant = saisie.historique().get(rang - 1);
                changement.numeroAvant(avant.numero()).dateSaisieAvant(avant.dateSaisie());
            }
            historique.add(changement);
        }
        return new SaisieGestionnaire()
                .dossierId(saisie.dossier())
                .engagement(saisie.engagement().toString())
                .engageLe(engagement.engageLe())
                .numero(saisie.actuelle().numero())
                .dateSaisie(saisie.actuelle().dateSaisie())
                .historique(historique);
    }

    private static ChangementSaisie changement(Changement changement) {
        return new ChangementSaisie()
                .le(changement.le())
                .par(new Auteur()
                        .sujet(changement.par().sujet())
                        .nom(changement.par().nom()))
                .numero(changement.numero())
                .dateSaisie(changement.dateSaisie())
                .motif(changement.motif().isEmpty() ? null : changement.motif());
    }
}
