package fr.esmsnumerique.support.tableaux;

import fr.esmsnumerique.support.exports.ExportCsv;
import java.util.List;
import java.util.stream.Stream;

/** The lines refused as a French spreadsheet opens them: BOM, {@code ;}. Twenty thousand of them are three megabytes. */
public final class RefusCsv {

    private RefusCsv() {}

    public static byte[] ecrire(Stream<ErreurImport> refus) {
        return ExportCsv.ecrire(
                List.of("Ligne", "Identifiant", "Champ", "Code", "Raison"),
                refus.map(e -> List.of(Integer.toString(e.ligne()), e.identifiant(), e.champ(), e.code(), e.raison())));
    }
}
