package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Soldes;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * PROGRAMMATION: DISPONIBLE −, PROGRAMME + for one retained application (BUD-01), from the oldest credits that can still be engaged.
 *
 * @param montant amount of the settled grant, read from the funding, never typed
 * @param echeances of the campaign, asked only if they change which credits are taken
 */
public record Programmer(String dossier, Titulaire titulaire, Montant montant, Supplier<Echeances> echeances)
        implements Demande {

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        if (!etat.estOuverte()) {
            return Demande.refuser(new RefusDOuverture.EnveloppeNonOuverte(etat.id()));
        }
        if (Demande.horsExercice(etat, decision)) {
            return Demande.exerciceErrone(etat, Paris.jour(decision));
        }
        long engage = etat.montant(dossier, Poste.ENGAGE);
        if (engage > 0) {
            return Demande.refuser(new RefusDeProgrammation.DejaEngage(dossier, engage));
        }
        Optional<MotifRefus> gele = Empechements.gele(etat, dossier);
        if (gele.isPresent()) {
            return Demande.refuser(gele.get());
        }
        long programme = etat.montant(dossier, Poste.PROGRAMME);
        if (programme > 0) {
            return Demande.refuser(new RefusDeProgrammation.DejaProgramme(dossier, programme));
        }
        if (montant.estNul()) {
            return Demande.refuser(new RefusDeCredit.MontantNul());
        }
        long disponible = etat.disponible(titulaire);
        if (disponible < montant.centimes()) {
            return Demande.refuser(new RefusDeCredit.DisponibleInsuffisant(titulaire, montant.centimes(), disponible));
        }
        return Demande.accepter(Ecriture.de(
                TypeMouvement.PROGRAMMATION, lignes(etat.soldes(), Paris.jour(decision)), Paris.jour(decision)));
    }

    private List<Ligne> lignes(Soldes soldes, LocalDate jour) {
        List<Ligne> lignes = new ArrayList<>();
        List<Ligne> disponibles =
                Echeances.aProgrammer(echeances, soldes.duTitulaire(titulaire, Poste.DISPONIBLE), jour);
        Prelevement.plusAnciensDAbord(disponibles, montant.centimes()).forEach(pris -> {
            lignes.add(pris.inverse());
            lignes.add(new Ligne(pris.compte().pour(Poste.PROGRAMME, dossier), pris.centimes()));
        });
        return lignes;
    }
}
