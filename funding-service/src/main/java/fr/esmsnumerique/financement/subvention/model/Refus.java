package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.kernel.ReferenceLegale;

/**
 * An expected refusal.
 *
 * @param code stable code of the contract
 * @param detail what happened and what to do, in French
 * @param reference the rule that refuses, and its text
 */
public record Refus(Nature nature, String code, String titre, String detail, ReferenceLegale reference) {

    /** What kind of refusal it is for the caller. */
    public enum Nature {
        /** The state of the grant does not allow it now. */
        ETAT,
        /** What was sent breaks a rule. */
        REGLE
    }

    static Issue etat(String code, String titre, String detail) {
        return etat(code, titre, detail, Fondements.de(code));
    }

    /** @param texte of the campaign, which says it better than the rule common to all of them */
    static Issue etat(String code, String titre, String detail, ReferenceLegale texte) {
        return new Issue.Refusee(new Refus(Nature.ETAT, code, titre, detail, texte));
    }

    static Issue regle(String code, String titre, String detail) {
        return regle(code, titre, detail, Fondements.de(code));
    }

    static Issue regle(String code, String titre, String detail, ReferenceLegale texte) {
        return new Issue.Refusee(new Refus(Nature.REGLE, code, titre, detail, texte));
    }
}
