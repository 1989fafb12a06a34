package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * DEGEL: the redeployment is refused, its freeze is given back to the very accounts it came from. Within the budget year only: later on, closing takes what is frozen
 * with the rest, and a return dated after it would make the balances of 31 December negative.
 */
public record Degeler(String redeploiement, String motif) implements Demande {

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        Optional<Mouvement> gel = etat.gel(redeploiement);
        if (gel.isEmpty()) {
            return Demande.refuser(Empechements.nonGele(etat, redeploiement));
        }
        if (Demande.horsExercice(etat, decision)) {
            return Demande.exerciceErrone(etat, Paris.jour(decision));
        }
        return Demande.accepter(Ecriture.de(
                        TypeMouvement.DEGEL,
                        gel.get().lignes().stream().map(Ligne::inverse).toList(),
                        Paris.jour(decision))
                .avecMotif(motif)
                .avec(References.de(Map.of(References.REDEPLOIEMENT, redeploiement))));
    }
}
