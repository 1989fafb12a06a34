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
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Brings the programming of an application to its newly settled grant in one mouvement, which carries the difference only: a PROGRAMMATION from the oldest credits that
 * can still be engaged, or a DEPROGRAMMATION that gives back those that no longer can, then the newest: the dossier keeps those that lapse first.
 *
 * @param titulaire region of the person
 * @param montant amount of the settled grant, read from the funding, never typed
 * @param echeances of the campaign, asked only if they change which credits are moved
 */
public record Reprogrammer(
        String dossier, Titulaire titulaire, Montant montant, String motif, Supplier<Echeances> echeances)
        implements Demande {

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        List<Ligne> programme = etat.soldes().duDossier(dossier, Poste.PROGRAMME);
        long actuel = etat.montant(dossier, Poste.PROGRAMME);
        return Empechements.autreRegion(etat, dossier, titulaire)
                .or(() -> dejaEngage(etat))
                .or(() -> Empechements.gele(etat, dossier))
                .or(() -> montants(etat, actuel))
                .map(Demande::refuser)
                .orElseGet(() -> Demande.horsExercice(etat, decision)
                        ? Demande.exerciceErrone(etat, Paris.jour(decision))
                        : Demande.accepter(ecriture(etat, programme, actuel, Paris.jour(decision))));
    }

    private Optional<MotifRefus> dejaEngage(EtatEnveloppe etat) {
        long engage = etat.montant(dossier, Poste.ENGAGE);
        return engage > 0 ? Optional.of(new RefusDeProgrammation.DejaEngage(dossier, engage)) : Optional.empty();
    }

    private Optional<MotifRefus> montants(EtatEnveloppe etat, long actuel) {
        if (actuel == 0) {
            return Optional.of(new RefusDeProgrammation.RienDeProgramme(dossier));
        }
        if (actuel == montant.centimes()) {
            return Optional.of(new RefusDeProgrammation.ProgrammationInchangee(dossier, actuel));
        }
        if (montant.estNul()) {
            return Optional.of(new RefusDeProgrammation.ArreteNul(dossier, actuel));
        }
        long hausse = montant.centimes() - actuel;
        long disponible = etat.disponible(titulaire);
        return hausse > disponible
                ? Optional.of(new RefusDeCredit.DisponibleInsuffisant(titulaire, hausse, disponible))
                : Optional.empty();
    }

    private Ecriture ecriture(EtatEnveloppe etat, List<Ligne> programme, long actuel, LocalDate jour) {
        List<Ligne> lignes = new ArrayList<>();
        long hausse = montant.centimes() - actuel;
        if (hausse > 0) {
            List<Ligne> disponibles =
                    Echeances.aProgrammer(echeances, etat.soldes().duTitulaire(titulaire, Poste.DISPONIBLE), jour);
            Prelevement.plusAnciensDAbord(disponibles, hausse)
                    .forEach(pris -> deplacer(pris, pris.compte().pour(Poste.PROGRAMME, dossier), lignes));
        } else {
            Prelevement.plusRecentsDAbord(Echeances.aProgrammer(echeances, programme, jour), -hausse)
                    .forEach(rendu -> deplacer(rendu, rendu.compte().pour(Poste.DISPONIBLE, ""), lignes));
        }
        TypeMouvement type = hausse > 0 ? TypeMouvement.PROGRAMMATION : TypeMouvement.DEPROGRAMMATION;
        return Ecriture.de(type, lignes, jour)
                .avecMotif(motif)
                .avec(References.de(Map.of(References.MONTANT_PROGRAMME, Long.toString(montant.centimes()))));
    }

    private static void deplacer(Ligne pris, Compte vers, List<Ligne> lignes) {
        lignes.add(pris.inverse());
        lignes.add(new Ligne(vers, pris.centimes()));
    }
}
