package fr.esmsnumerique.eligibilite.essms.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the codes of FINESS mean. The extract writes each label beside its code; FINESS+ gives codes alone, whose meaning comes from the extracts and lists read before.
 *
 * @param categories by code of category
 * @param modes label of each {@code codemft}
 */
public record Nomenclature(Map<String, Categorie> categories, Map<String, String> modes) {

    public Nomenclature {
        categories = Map.copyOf(categories);
        modes = Map.copyOf(modes);
    }

    public Optional<Categorie> categorie(String code) {
        return Optional.ofNullable(categories.get(code));
    }

    /** Empty for an unknown code: the authority is then said unknown, and a person decides. */
    public String libelleMode(String code) {
        return modes.getOrDefault(code, "");
    }

    /**
     * A category of establishments.
     *
     * @param groupe four digits of its group, {@code 4401}
     */
    public record Categorie(String code, String libelle, String groupe) {

        /** Category groups of article L.312-1: children and adults with disabilities, elderly, child protection, other social accommodation. */
        private static final Set<String> GROUPES_L312_1 = Set.of("41", "43", "44", "45", "46");

        public boolean estDuL312() {
            return GROUPES_L312_1.contains(groupe.substring(0, 2));
        }
    }
}
