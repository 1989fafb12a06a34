package fr.esmsnumerique.financement.calcul.model;

/**
 * Organisation of the group.
 *
 * @param numero FINESS juridique, or the free name of a simulation
 * @param totalEssms all the establishments it runs, in the project or not (FUN-12)
 * @param corseOuUltramarin its territory, which lowers the threshold of small organisations (AMB-36)
 */
public record OrganismeProjet(String numero, String raisonSociale, int totalEssms, boolean corseOuUltramarin) {

    public OrganismeProjet {
        if (totalEssms < 1) {
            throw new IllegalArgumentException("Un organisme gère au moins un ESSMS : " + raisonSociale);
        }
    }
}
