package fr.esmsnumerique.budget.programmation.model;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;

/**
 * What a region would lose to the redeployment of un-engaged credits, in centimes: what it was allocated and did not engage at the end of the reference day, or as of the
 * day read while that one is not over (BUD-04). Programmed credits are part of it.
 *
 * @param debutDeJournee same, by the reading that stops at the beginning of the reference day (AMB-07)
 */
public record Perte(long nonEngage, long disponible, long programme, long gele, long debutDeJournee) {

    public static Perte de(Titulaire titulaire, Balance finDeJournee, Balance debutDeJournee) {
        return new Perte(
                finDeJournee.nonEngage(titulaire),
                finDeJournee.poste(titulaire, Poste.DISPONIBLE),
                finDeJournee.poste(titulaire, Poste.PROGRAMME),
                finDeJournee.poste(titulaire, Poste.GELE),
                debutDeJournee.nonEngage(titulaire));
    }
}
