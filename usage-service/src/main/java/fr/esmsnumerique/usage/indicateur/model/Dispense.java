package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.usage.projet.model.Secteur;

/** A sector exempt from a target. */
public record Dispense(Secteur secteur, Condition condition, ReferenceLegale reference) {

    /** Which establishments of the sector. */
    public enum Condition {
        TOUS("tous les ESSMS du secteur"),
        /** Instruction 2025/100: AHI establishments that are not eligible to the SONS. */
        NON_ELIGIBLE_SONS("ESSMS non éligibles au SONS, constat de l'ARS");

        private final String libelle;

        Condition(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
