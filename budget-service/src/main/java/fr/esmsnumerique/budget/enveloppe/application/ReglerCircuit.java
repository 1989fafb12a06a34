package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitEngagement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitEngagement.Changement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitsEngagement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCircuit;
import fr.esmsnumerique.kernel.Region;
import java.util.function.Function;

/** Changes the engagement circuit of a region. Somebody else may change it meanwhile: the change is then judged again on what he decided. */
public final class ReglerCircuit {

    private static final int ESSAIS = 5;

    private final CircuitsEngagement circuits;

    public ReglerCircuit(CircuitsEngagement circuits) {
        this.circuits = circuits;
    }

    public Changement executer(Region region, Function<CircuitEngagement, Changement> changement) {
        for (int essai = 0; essai < ESSAIS; essai++) {
            Changement issue = changement.apply(circuits.lire(region));
            if (!(issue instanceof Changement.Change(CircuitEngagement nouveau)) || circuits.remplacer(nouveau)) {
                return issue;
            }
        }
        return new Changement.Refuse(new RefusDeCircuit.ModifieEntreTemps());
    }
}
