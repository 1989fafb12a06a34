package fr.esmsnumerique.budget.enveloppe.model.refus;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.Optional;

/** Why a demand is refused: a stable code, a French sentence that says what can be done, the rule. Nothing was written. */
public sealed interface MotifRefus
        permits RefusDEcheance,
                RefusDOuverture,
                RefusDeCircuit,
                RefusDeCloture,
                RefusDeCredit,
                RefusDePaiement,
                RefusDeProgrammation,
                RefusDeRedeploiement,
                RefusDeSignature,
                RefusDeTenue {

    /** Stable code of the contract. */
    String code();

    /** What is refused and why, without what to do. */
    String constat();

    /** The whole sentence shown: what is refused, why, and what can be done. */
    default String phrase() {
        return action().isEmpty() ? constat() : constat() + " " + action();
    }

    /** What can be done, as an instruction to the person; empty when nothing can. */
    default String action() {
        return "";
    }

    /** What there was and what was asked, when money is missing. */
    default Optional<Manque> manque() {
        return Optional.empty();
    }

    ReferenceLegale reference();

    /** What the reading of the text that was not retained would have said, when the text has two. */
    default Optional<String> autreLecture() {
        return Optional.empty();
    }

    /** In centimes. */
    record Manque(long disponible, long demande) {}
}
