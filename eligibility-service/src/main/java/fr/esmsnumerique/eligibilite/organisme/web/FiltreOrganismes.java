package fr.esmsnumerique.eligibilite.organisme.web;

import fr.esmsnumerique.eligibilite.organisme.model.OrganismeConnu;
import fr.esmsnumerique.eligibilite.referentiel.web.Tranche;
import org.jspecify.annotations.Nullable;

/**
 * What of the entities to list.
 *
 * @param texte without case nor accents, searched in the name, the FINESS number and the SIREN
 * @param groupe four digits of a category group, or their first two
 */
record FiltreOrganismes(
        String texte,
        @Nullable String region,
        @Nullable String departement,
        @Nullable String groupe,
        int minimum,
        int maximum) {

    boolean convient(OrganismeConnu organisme) {
        int nombre = organisme.essms().size();
        return nombre >= minimum
                && nombre <= maximum
                && (region == null
                        || organisme.regions().stream().anyMatch(r -> r.code().equals(region)))
                && (departement == null || organisme.departements().contains(departement))
                && (groupe == null || organisme.groupes().stream().anyMatch(g -> g.startsWith(groupe)))
                && (texte.isEmpty() || cherchable(organisme).contains(texte));
    }

    private static String cherchable(OrganismeConnu organisme) {
        return Tranche.depouille(
                organisme.raisonSociale() + " " + organisme.numeroFinessJuridique() + " " + organisme.texte("siren"));
    }
}
