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
        @Nullable EntiteNationale entiteNationale) {}
