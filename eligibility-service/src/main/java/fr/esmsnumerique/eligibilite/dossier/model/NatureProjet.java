package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures of an application that its lists and extracts show. */
public final class NatureProjet {

    private static final String MIXTE = "MIXTE";

    private NatureProjet() {}

    /** Type of all the lines, or {@code MIXTE}. */
    public static String de(ProjetDeclare declare) {
        List<TypeProjet> types = declare.essms().stream()
                .map(LigneDeclaree::typeProjet)
                .distinct()
                .toList();
        return types.size() == 1 ? types.getFirst().name() : MIXTE;
    }

    /** {@code null} as long as the application was never evaluated. */
    public static @Nullable Integer nombreFinancables(Dossier dossier) {
        Recevabilite recevabilite = dossier.instruction().recevabilite();
        return recevabilite == null
                ? null
                : dossier.declare().essms().size()
                        - recevabilite.lignesEcartees().size();
    }
}
