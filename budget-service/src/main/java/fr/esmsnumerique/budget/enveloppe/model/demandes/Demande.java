package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Examen.Accepter;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Examen.Refuser;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;

/** What a person or an event asks of an envelope. One class per type of mouvement: its lines, and every reason to refuse it. */
public sealed interface Demande
        permits Clore,
                Corriger,
                Degeler,
                Deprogrammer,
                Engager,
                Geler,
                NotifierAe,
                Ouvrir,
                Payer,
                Programmer,
                RecevoirReport,
                Redeployer,
                RejeterPaiement,
                Reporter,
                Reprogrammer,
                Retirer {

    /**
     * Judges the demand; changes nothing.
     *
     * @param decision instant of the server's decision: the only clock of the ledger
     */
    Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision);

    static Examen accepter(Ecriture ecriture) {
        return new Accepter(ecriture);
    }

    static Examen refuser(MotifRefus motif) {
        return new Refuser(motif);
    }

    /** The budget year is the Europe/Paris year of the server's decision (I10). */
    static boolean horsExercice(EtatEnveloppe etat, Instant decision) {
        return Paris.jour(decision).getYear() != etat.id().exercice();
    }

    static Examen exerciceErrone(EtatEnveloppe etat, LocalDate jour) {
        return refuser(new RefusDEcheance.ExerciceErrone(etat.id(), jour));
    }
}
