package fr.esmsnumerique.usage.imports;

import fr.esmsnumerique.support.tableaux.CellulesPlates;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.support.tableaux.LigneTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one file: plain ones from their bytes, the others from their texts. Both read the same; the second alone says what is wrong. */
final class LecteurDeclarations {

    private @Nullable LignesPlates plates;

    /** Everything that is wrong with the line goes to {@code defauts}; {@code null} when something is. */
    @Nullable
    LigneDeclaration lire(LigneTable.Lue ligne, List<ErreurImport> defauts) {
        if (ligne.cellules() instanceof CellulesPlates cellules) {
            LigneDeclaration lue = plates(cellules).lire(ligne.numero(), cellules);
            if (lue != null) {
                return lue;
            }
        }
        return LigneDeclaration.lire(ligne, defauts);
    }

    private LignesPlates plates(CellulesPlates cellules) {
        LignesPlates connues = plates;
        if (connues == null) {
            connues = new LignesPlates(cellules.colonnes());
            plates = connues;
        }
        return connues;
    }
}
