package fr.esmsnumerique.eligibilite.essms.web;

import fr.esmsnumerique.eligibilite.essms.application.NomenclatureConnue;
import fr.esmsnumerique.support.web.Probleme;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A filter on a group of categories that no extract ever brought is refused. Looked at only when a list is empty, since what it holds shows that the group exists; where
 * nothing was imported, nothing tells whether it does.
 */
@Component
public class FiltreGroupe {

    private final NomenclatureConnue nomenclature;

    FiltreGroupe(NomenclatureConnue nomenclature) {
        this.nomenclature = nomenclature;
    }

    /** @param trouves what the filter left */
    public void exiger(@Nullable String groupe, Collection<?> trouves) {
        if (groupe == null || !trouves.isEmpty()) {
            return;
        }
        var categories = nomenclature.lire().categories().values();
        if (!categories.isEmpty()
                && categories.stream().noneMatch(c -> c.groupe().startsWith(groupe))) {
            throw Probleme.filtreInconnu(
                            "groupeCategorie",
                            "Aucune catégorie des extraits FINESS chargés n'est de l'agrégat " + groupe
                                    + ". Indiquez-en un, par exemple 4401, ou ses deux premiers chiffres.")
                    .exception();
        }
    }
}
