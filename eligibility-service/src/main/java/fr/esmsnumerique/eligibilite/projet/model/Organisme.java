package fr.esmsnumerique.eligibilite.projet.model;

import fr.esmsnumerique.kernel.Region;
import org.jspecify.annotations.Nullable;

/** Managing body (OG) of the project; {@code nombreEssmsTotal} is its whole size, establishments out of the project included. */
public record Organisme(
        String numeroFinessJuridique,
        String raisonSociale,
        int nombreEssmsTotal,
        Region region,
        boolean soumisCodeCommandePublique,
        @Nullable EntiteNationale entiteNationale) {

    /** The same body, with the written agreement of its national entity if it has one (ELI-26). */
    public Organisme avecAccord() {
        return new Organisme(
                numeroFinessJuridique,
                raisonSociale,
                nombreEssmsTotal,
                region,
                soumisCodeCommandePublique,
                entiteNationale == null
                        ? null
                        : new EntiteNationale(entiteNationale.nom(), true, entiteNationale.offreDuiCommun()));
    }
}
