package fr.esmsnumerique.support.exports;

import fr.esmsnumerique.kernel.Paris;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Each value as a French spreadsheet reads it back. */
final class TableauCsv {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(Paris.ZONE);

    private TableauCsv() {}

    static void ecrire(TableauExport tableau, OutputStream sortie) throws IOException {
        List<Colonne> colonnes = tableau.colonnes();
        ExportCsv.ecrire(
                sortie,
                tableau.entete(),
                tableau.rangs()
                        .map(rang -> IntStream.range(0, colonnes.size())
                                .mapToObj(i -> cellule(colonnes.get(i), rang.get(i)))
                                .toList()));
    }

    private static String cellule(Colonne colonne, @Nullable Object valeur) {
        if (valeur == null) {
            return "";
        }
        return switch (colonne.type()) {
            case TEXTE, ENTIER -> valeur.toString();
            case EUROS -> ExportCsv.euros((Long) valeur);
            case TAUX ->
                ExportCsv.euros((Integer) valeur)
                        + " %"; // hundredths of a percent, written as hundredths of a euro are
            case DATE -> JOUR.format((LocalDate) valeur);
            case INSTANT -> MOMENT.format((Instant) valeur);
        };
    }
}
