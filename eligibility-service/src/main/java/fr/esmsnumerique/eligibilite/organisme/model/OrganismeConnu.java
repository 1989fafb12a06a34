package fr.esmsnumerique.eligibilite.organisme.model;

import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Optional;

/**
 * A legal entity, as FINESS knows it through its open establishments of article L.312-1.
 *
 * @param fiche its name, SIREN and status when a file that gives them was loaded: the historical extract knows it by its number alone
 * @param essms numbers of its open establishments, in order
 * @param anciens numbers of those that were under it once and are not any more, or that closed
 * @param regions where its open establishments are
 * @param departements of its open establishments, in order
 * @param groupes category groups of its open establishments, in order
 */
public record OrganismeConnu(
        String numeroFinessJuridique,
        Optional<Fiche> fiche,
        List<String> essms,
        List<String> anciens,
        List<Region> regions,
        List<String> departements,
        List<String> groupes) {

    public OrganismeConnu {
        essms = List.copyOf(essms);
        anciens = List.copyOf(anciens);
        regions = List.copyOf(regions);
        departements = List.copyOf(departements);
        groupes = List.copyOf(groupes);
    }

    /** Empty when no file gave it. */
    public String raisonSociale() {
        return texte("raisonSociale");
    }

    /** Empty when no file gave it. */
    public String texte(String champ) {
        return fiche.map(f -> f.texte(champ)).orElse("");
    }
}
