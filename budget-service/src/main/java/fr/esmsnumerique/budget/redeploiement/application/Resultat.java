package fr.esmsnumerique.budget.redeploiement.application;

import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;

/** Answer to what is asked of a redeployment. */
public sealed interface Resultat {

    record Fait(Redeploiement redeploiement) implements Resultat {}

    /** Nothing changed. */
    record Refuse(MotifRefus motif) implements Resultat {}
}
