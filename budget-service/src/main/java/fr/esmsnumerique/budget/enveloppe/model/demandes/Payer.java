package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDePaiement;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * PAIEMENT, as the fund manager reports it: RESTE_A_PAYER −, PAYE_AVANCE or PAYE_SOLDE +. Never above what was committed (BUD-09, BUD-11). Any budget year: payments
 * follow the commitment by years.
 *
 * @param datePaiement day it counts from
 */
public record Payer(String dossier, String versement, Tranche tranche, Montant montant, LocalDate datePaiement)
        implements Demande {

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        Optional<LocalDate> engageLe = etat.engageLe(dossier);
        if (engageLe.isEmpty()) {
            return Demande.refuser(new RefusDePaiement.NonEngage(dossier));
        }
        if (etat.versement(dossier, versement).isPresent()) {
            return Demande.refuser(new RefusDePaiement.VersementDejaPaye(versement));
        }
        if (datePaiement.isAfter(Paris.jour(decision)) || datePaiement.isBefore(engageLe.get())) {
            return Demande.refuser(new RefusDEcheance.DateInvalide(
                    datePaiement, "un paiement se situe entre l'engagement (" + engageLe.get() + ") et aujourd'hui"));
        }
        if (montant.estNul()) {
            return Demande.refuser(new RefusDeCredit.MontantNul());
        }
        long reste = etat.resteAPayerDepuis(dossier, datePaiement);
        if (reste < montant.centimes()) {
            return Demande.refuser(new RefusDePaiement.PaiementExcessif(dossier, montant.centimes(), reste));
        }
        return Demande.accepter(ecriture(etat));
    }

    private Ecriture ecriture(EtatEnveloppe etat) {
        Titulaire titulaire = etat.soldes()
                .duDossier(dossier, Poste.RESTE_A_PAYER)
                .getFirst()
                .compte()
                .titulaire();
        List<Ligne> lignes = List.of(
                new Ligne(Compte.paiement(titulaire, Poste.RESTE_A_PAYER, dossier), -montant.centimes()),
                new Ligne(Compte.paiement(titulaire, tranche.poste(), dossier), montant.centimes()));
        return Ecriture.de(TypeMouvement.PAIEMENT, lignes, datePaiement)
                .avec(References.de(Map.of(References.VERSEMENT, versement, References.TRANCHE, tranche.name())));
    }
}
