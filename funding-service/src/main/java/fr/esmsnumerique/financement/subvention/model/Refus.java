package fr.esmsnumerique.financement.subvention.model;

/**
 * An expected refusal.
 *
 * @param code stable code of the contract
 * @param detail what happened and what to do, in French
 */
public record Refus(Nature nature, String code, String titre, String detail) {

    /** What kind of refusal it is for the caller. */
    public enum Nature {
        /** The state of the grant does not allow it now. */
        ETAT,
        /** What was sent breaks a rule. */
        REGLE
    }

    static Issue etat(String code, String titre, String detail) {
        return new Issue.Refusee(new Refus(Nature.ETAT, code, titre, detail));
    }

    static Issue regle(String code, String titre, String detail) {
        return new Issue.Refusee(new Refus(Nature.REGLE, code, titre, detail));
    }
}
