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
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * RETRAIT of all or part of an engagement: ENGAGE −, then DISPONIBLE + in the year it was engaged; RESTE_A_PAYER −, OBLIGATION +. In a later year the credits do not
 * become available again (I6): they go to DESENGAGE, or to CADUC, from where a decision may carry them over, if the campaign says so.
 *
 * @param titulaire region of the person who withdraws
 * @param acte the amendment or the decision that reduces the grant
 * @param anneeAnterieureRendAe what the campaign says of an engagement of an earlier year
 */
public record Retirer(
        String dossier,
        Titulaire titulaire,
        EtendueDuRetrait etendue,
        String acte,
        String motif,
        boolean anneeAnterieureRendAe)
        implements Demande {

    public Retirer {
        if (acte.isBlank() || motif.isBlank()) {
            throw new IllegalArgumentException("Un retrait a un acte et un motif");
        }
    }

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        List<Ligne> engages = etat.soldes().duDossier(dossier, Poste.ENGAGE);
        if (engages.isEmpty()) {
            return Demande.refuser(new RefusDeCredit.RienDEngage(dossier));
        }
        if (!engages.getFirst().compte().titulaire().equals(titulaire)) {
            return Demande.refuser(new RefusDeTenue.AutreRegion(dossier));
        }
        long engage = etat.montant(dossier, Poste.ENGAGE);
        long retirable = etat.montant(dossier, Poste.RESTE_A_PAYER);
        long demande = etendue.centimes(engage, retirable);
        if (demande == 0) {
            return Demande.refuser(new RefusDeCredit.MontantNul());
        }
        if (demande > retirable) {
            return Demande.refuser(new RefusDeCredit.RetraitExcessif(dossier, demande, engage, retirable));
        }
        LocalDate jour = Paris.jour(decision);
        Poste destination = destination(jour.getYear() == etat.id().exercice());
        return Demande.accepter(Ecriture.de(TypeMouvement.RETRAIT, lignes(engages, demande, destination), jour)
                .avecMotif(motif)
                .avec(References.de(
                        Map.of(References.ACTE, acte, References.RESTE_ENGAGE, Long.toString(engage - demande)))));
    }

    private Poste destination(boolean memeExercice) {
        if (memeExercice) {
            return Poste.DISPONIBLE;
        }
        return anneeAnterieureRendAe ? Poste.CADUC : Poste.DESENGAGE;
    }

    /** Newest credits first: those that lapse last are the most useful to give back. */
    private List<Ligne> lignes(List<Ligne> engages, long demande, Poste destination) {
        List<Ligne> lignes = new ArrayList<>();
        for (Ligne pris : Prelevement.plusRecentsDAbord(engages, demande)) {
            lignes.add(pris.inverse());
            String porteur = destination == Poste.DESENGAGE ? dossier : "";
            lignes.add(new Ligne(pris.compte().pour(destination, porteur), pris.centimes()));
        }
        lignes.add(new Ligne(Compte.paiement(titulaire, Poste.RESTE_A_PAYER, dossier), -demande));
        lignes.add(new Ligne(Compte.paiement(titulaire, Poste.OBLIGATION, dossier), demande));
        return lignes;
    }
}
