package fr.esmsnumerique.support.exports;

import fr.esmsnumerique.kernel.Paris;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet with its header frozen, a filter on it, and cells of their own type: a text is never a formula there. Rows leave the memory as they are written. */
final class TableauXlsx {

    private static final int RANGS_GARDES = 1_000;

    private TableauXlsx() {}

    static void ecrire(TableauExport tableau, OutputStream sortie) throws IOException {
        Workbook classeur = new Workbook(sortie, "ESMS numérique", "1.0");
        Worksheet feuille = classeur.newWorksheet(tableau.titre());
        List<Colonne> colonnes = tableau.colonnes();
        entete(feuille, colonnes);
        int[] rangs = {0};
        tableau.rangs().forEach(rang -> {
            int numero = ++rangs[0];
            for (int i = 0; i < colonnes.size(); i++) {
                cellule(feuille, numero, i, colonnes.get(i).type(), rang.get(i));
            }
            if (numero % RANGS_GARDES == 0) {
                formater(feuille, colonnes, numero - RANGS_GARDES + 1, numero);
                vider(feuille);
            }
        });
        int reste = rangs[0] % RANGS_GARDES;
        if (reste > 0) {
            formater(feuille, colonnes, rangs[0] - reste + 1, rangs[0]);
        }
        feuille.setAutoFilter(0, 0, rangs[0], colonnes.size() - 1);
        classeur.finish();
    }

    private static void entete(Worksheet feuille, List<Colonne> colonnes) {
        feuille.freezePane(0, 1);
        for (int i = 0; i < colonnes.size(); i++) {
            Colonne colonne = colonnes.get(i);
            feuille.value(0, i, colonne.nom());
            feuille.style(0, i).bold().fillColor("E3E3FD").set();
            feuille.width(i, Math.max(colonne.nom().length() + 2.0, colonne.type() == Colonne.Type.TEXTE ? 24 : 16));
        }
    }

    private static String format(Colonne.Type type) {
        return switch (type) {
            case TEXTE -> "@";
            case ENTIER -> "#,##0";
            case EUROS -> "#,##0.00";
            case TAUX -> "0.00%";
            case DATE -> "dd/mm/yyyy";
            case INSTANT -> "dd/mm/yyyy hh:mm:ss";
        };
    }

    private static void cellule(Worksheet feuille, int rang, int colonne, Colonne.Type type, @Nullable Object valeur) {
        if (valeur == null) {
            return;
        }
        switch (type) {
            case TEXTE -> feuille.value(rang, colonne, valeur.toString());
            case ENTIER -> feuille.value(rang, colonne, (Number) valeur);
            case EUROS -> feuille.value(rang, colonne, BigDecimal.valueOf((Long) valeur, 2));
            case TAUX -> feuille.value(rang, colonne, BigDecimal.valueOf((Integer) valeur, 4));
            case DATE -> feuille.value(rang, colonne, (LocalDate) valeur);
            case INSTANT ->
                feuille.value(
                        rang, colonne, ((Instant) valeur).atZone(Paris.ZONE).toLocalDateTime());
        }
    }

    /** A column's own style does not reach its cells; a range of them is formatted at a fraction of what each costs alone. */
    private static void formater(Worksheet feuille, List<Colonne> colonnes, int premier, int dernier) {
        for (int i = 0; i < colonnes.size(); i++) {
            feuille.range(premier, i, dernier, i)
                    .style()
                    .format(format(colonnes.get(i).type()))
                    .set();
        }
    }

    private static void vider(Worksheet feuille) {
        try {
            feuille.flush();
        } catch (IOException coupee) {
            throw new java.io.UncheckedIOException(coupee);
        }
    }
}
