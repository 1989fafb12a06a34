package fr.esmsnumerique.eligibilite.essms.web;

import fr.esmsnumerique.kernel.Departement;
import fr.esmsnumerique.support.web.Probleme;
import org.jspecify.annotations.Nullable;

/** A filter on a département that is none is refused: an empty list would read as "no establishment there". */
public final class FiltreGeographique {

    private FiltreGeographique() {}

    /** @throws fr.esmsnumerique.support.web.ProblemeException 400 {@code filtre.valeur_inconnue} */
    public static void exigerDepartement(@Nullable String code) {
        if (code != null && !Departement.existe(code)) {
            throw Probleme.filtreInconnu(
                            "departement",
                            "Aucun département ne porte le code " + code
                                    + ". Indiquez un code INSEE, par exemple 21, 2A ou 974.")
                    .exception();
        }
    }
}
