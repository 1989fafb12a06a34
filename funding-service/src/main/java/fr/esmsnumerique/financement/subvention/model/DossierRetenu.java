package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.kernel.Region;

/**
 * The retained file as it was when its grant was computed (AMB-43: the solution's status is frozen then).
 *
 * @param region region of the pivot ARS
 * @param solution trade name of the solution
 */
public record DossierRetenu(
        String dossierId,
        String campagne,
        Region region,
        Porteur porteur,
        String solution,
        String editeur,
        ProjetAFinancer projet) {

    /**
     * Organisation that carries the project and receives the grant.
     *
     * @param numero FINESS juridique
     */
    public record Porteur(String numero, String raisonSociale) {}
}
