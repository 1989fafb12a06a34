package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * OUVERTURE: CADRE −, RESERVE +. It counts from 1 January: an envelope is that of the whole year, and a circular may be older than its entry in the ledger.
 *
 * @param decision the decision that opens the envelope
 */
public record Ouvrir(Montant montant, String decision) implements Demande {

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant instant) {
        LocalDate jour = Paris.jour(instant);
        if (etat.aUneOuverture()) {
            return Demande.refuser(new RefusDOuverture.EnveloppeDejaOuverte(etat.id()));
        }
        if (Demande.horsExercice(etat, instant)) {
            return Demande.exerciceErrone(etat, jour);
        }
        List<Ligne> lignes = List.of(
                new Ligne(Compte.national(Poste.CADRE), -montant.centimes()),
                new Ligne(Compte.national(Poste.RESERVE), montant.centimes()));
        return Demande.accepter(Ecriture.de(
                        TypeMouvement.OUVERTURE, lignes, LocalDate.of(etat.id().exercice(), 1, 1))
                .avec(References.de(Map.of(References.DECISION, decision))));
    }
}
