package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCloture;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CLOTURE of the budget year: all that was not engaged lapses, RESERVE, DISPONIBLE, PROGRAMME and GELE −, CADUC +, by holder and origin. It is decided once the year
 * is over and counts from its last day, so that a read {@code au} 31 December says what was lost.
 */
public record Clore(String motif) implements Demande {

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        if (!etat.estOuverte()) {
            return Demande.refuser(new RefusDOuverture.EnveloppeNonOuverte(etat.id()));
        }
        LocalDate dernierJour = LocalDate.of(etat.id().exercice(), 12, 31);
        LocalDate jour = Paris.jour(decision);
        if (!jour.isAfter(dernierJour)) {
            return Demande.refuser(new RefusDeCloture.ClotureTropTot(etat.id(), jour));
        }
        List<Ligne> restes = etat.soldes().positifs(Poste.CADUCS_A_LA_CLOTURE);
        if (restes.isEmpty()) {
            return Demande.refuser(new RefusDeCloture.RienAClore(etat.id()));
        }
        return Demande.accepter(
                Ecriture.de(TypeMouvement.CLOTURE, lignes(restes), dernierJour).avecMotif(motif));
    }

    private static List<Ligne> lignes(List<Ligne> restes) {
        Map<Compte, Long> caducs = new LinkedHashMap<>();
        List<Ligne> lignes = new ArrayList<>();
        for (Ligne reste : restes) {
            lignes.add(reste.inverse());
            caducs.merge(reste.compte().pour(Poste.CADUC, ""), reste.centimes(), Math::addExact);
        }
        caducs.forEach((compte, centimes) -> lignes.add(new Ligne(compte, centimes)));
        return lignes;
    }
}
