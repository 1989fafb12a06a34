package fr.esmsnumerique.usage.projet.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Region;
import org.jspecify.annotations.Nullable;

/**
 * An establishment of the project.
 *
 * @param groupeFiness group of FINESS categories (two digits or more), when the referential knows it
 * @param constatSons what the ARS found about the SONS, for an AHI establishment; {@code null} until it said so
 */
public record Essms(
        NumeroFiness numeroFiness,
        String raisonSociale,
        Secteur secteur,
        Region region,
        TypeProjet typeProjet,
        @Nullable String groupeFiness,
        @Nullable ConstatSons constatSons) {

    public Essms avecConstat(ConstatSons constat) {
        return new Essms(numeroFiness, raisonSociale, secteur, region, typeProjet, groupeFiness, constat);
    }

    public String designation() {
        return raisonSociale + " (" + numeroFiness + ")";
    }
}
