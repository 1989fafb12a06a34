package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.usage.preuve.model.NaturePreuve;
import java.util.List;

/**
 * What a campaign asks beside its targets before they may be attested.
 *
 * @param apresVsr the targets count after the VSR (PAY-07)
 * @param apresDeploiement they are judged at the end of the deployment (USE-17)
 * @param decisionMotivee no target value exists: a person decides, with a reason (USE-19)
 * @param preuves files the carrier must have deposited (DOC-25)
 */
public record ConditionsAttestation(
        boolean apresVsr, boolean apresDeploiement, boolean decisionMotivee, List<NaturePreuve> preuves) {

    public ConditionsAttestation {
        preuves = List.copyOf(preuves);
    }
}
