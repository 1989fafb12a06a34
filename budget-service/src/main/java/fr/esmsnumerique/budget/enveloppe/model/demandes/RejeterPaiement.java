package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.VersementPaye;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDePaiement;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * REJET_PAIEMENT of a payment that was recorded: PAYE_AVANCE or PAYE_SOLDE −, RESTE_A_PAYER +.
 *
 * @param dateRejet day it counts from
 */
public record RejeterPaiement(String dossier, String versement, LocalDate dateRejet) implements Demande {

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        Optional<VersementPaye> paye = etat.versement(dossier, versement);
        if (paye.isEmpty()) {
            return Demande.refuser(new RefusDePaiement.VersementNonPaye(versement));
        }
        if (dateRejet.isAfter(Paris.jour(decision))
                || dateRejet.isBefore(paye.get().datePaiement())) {
            return Demande.refuser(new RefusDEcheance.DateInvalide(
                    dateRejet,
                    "un rejet se situe entre le paiement (" + paye.get().datePaiement() + ") et aujourd'hui"));
        }
        return Demande.accepter(ecriture(etat, paye.get()));
    }

    private Ecriture ecriture(EtatEnveloppe etat, VersementPaye paye) {
        Poste poste = paye.tranche().poste();
        Titulaire titulaire =
                etat.soldes().duDossier(dossier, poste).getFirst().compte().titulaire();
        List<Ligne> lignes = List.of(
                new Ligne(Compte.paiement(titulaire, poste, dossier), -paye.centimes()),
                new Ligne(Compte.paiement(titulaire, Poste.RESTE_A_PAYER, dossier), paye.centimes()));
        return Ecriture.de(TypeMouvement.REJET_PAIEMENT, lignes, dateRejet)
                .avec(References.de(Map.of(
                        References.VERSEMENT,
                        versement,
                        References.TRANCHE,
                        paye.tranche().name())));
    }
}
