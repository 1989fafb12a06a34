package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * NOTIFICATION_AE: RESERVE −, DISPONIBLE +, or the reverse. A positive one counts from the date of its circular; a negative one from the day it is recorded, since
 * the region could use its credits until then.
 *
 * @param centimes signed, not 0
 * @param circulaire FMIS circular, origin of the credits
 */
public record NotifierAe(Region region, long centimes, String circulaire, LocalDate dateCirculaire) implements Demande {

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        LocalDate jour = Paris.jour(decision);
        if (!etat.estOuverte()) {
            return Demande.refuser(new RefusDOuverture.EnveloppeNonOuverte(etat.id()));
        }
        if (Demande.horsExercice(etat, decision)) {
            return Demande.exerciceErrone(etat, jour);
        }
        if (dateCirculaire.getYear() != etat.id().exercice()) {
            return Demande.exerciceErrone(etat, dateCirculaire);
        }
        if (centimes == 0) {
            return Demande.refuser(new RefusDeCredit.MontantNul());
        }
        if (dateCirculaire.isAfter(jour)) {
            return Demande.refuser(new RefusDEcheance.DateInvalide(dateCirculaire, "la circulaire est datée du futur"));
        }
        return centimes > 0 ? ajouter(etat) : retirer(etat, jour);
    }

    private Examen ajouter(EtatEnveloppe etat) {
        long reserve = etat.reserveDepuis(dateCirculaire);
        if (reserve < centimes) {
            return Demande.refuser(new RefusDeCredit.ReserveInsuffisante(centimes, reserve, dateCirculaire));
        }
        Compte disponible = Compte.disponible(Titulaire.de(region), Origine.circulaire(circulaire));
        return ecrire(dateCirculaire, List.of(new Ligne(disponible, centimes)));
    }

    private Examen retirer(EtatEnveloppe etat, LocalDate jour) {
        Titulaire titulaire = Titulaire.de(region);
        long demande = Math.negateExact(centimes);
        long disponible = etat.disponible(titulaire);
        if (disponible < demande) {
            return Demande.refuser(new RefusDeCredit.DisponibleInsuffisant(titulaire, demande, disponible));
        }
        List<Ligne> retraits =
                Prelevement.plusAnciensDAbord(etat.soldes().duTitulaire(titulaire, Poste.DISPONIBLE), demande).stream()
                        .map(Ligne::inverse)
                        .toList();
        return ecrire(jour, retraits);
    }

    private Examen ecrire(LocalDate dateEffet, List<Ligne> disponibles) {
        List<Ligne> lignes = new ArrayList<>();
        lignes.add(new Ligne(Compte.national(Poste.RESERVE), -centimes));
        lignes.addAll(disponibles);
        References references = References.de(
                Map.of(References.CIRCULAIRE, circulaire, References.DATE_CIRCULAIRE, dateCirculaire.toString()));
        return Demande.accepter(
                Ecriture.de(TypeMouvement.NOTIFICATION_AE, lignes, dateEffet).avec(references));
    }
}
