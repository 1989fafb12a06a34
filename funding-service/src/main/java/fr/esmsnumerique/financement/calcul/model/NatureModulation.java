package fr.esmsnumerique.financement.calcul.model;

import java.util.Set;

/** Why the ARS may change a computed amount; the texts give no other case for the main amounts (AMB-14). */
public enum NatureModulation {
    /** Part of the activity is "confort" services (FUN-22, FUN-31). */
    CONFORT(Set.of(Poste.FORFAIT, Poste.USAGE, Poste.EDITEUR)),
    /** FINESS numbers that multiply the flat amounts, or one that covers several structures (FUN-22). */
    COMPOSITION_FINESS(Set.of(Poste.FORFAIT, Poste.USAGE, Poste.EDITEUR)),
    /** Specific funding, according to need (FUN-16). */
    FORFAIT_SPECIFIQUE(Set.of(Poste.EQUIPEMENT, Poste.AMOA));

    private final Set<Poste> postes;

    NatureModulation(Set<Poste> postes) {
        this.postes = postes;
    }

    public boolean porteSur(Poste poste) {
        return postes.contains(poste);
    }
}
