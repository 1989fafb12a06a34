package fr.esmsnumerique.support.tableaux;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells of one line put under their columns, and what no table may hold in a cell. */
final class Cellules {

    private static final int CELLULE_MAXIMALE = 2_000;
    /** What a spreadsheet would run. A number or a telephone may start by a sign. */
    private static final Pattern FORMULE = Pattern.compile("(?s)[=@\\t\\r].*|[+-](?![0-9 .,]*$).*");

    private static final Pattern COMMANDES = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");

    private Cellules() {}

    static LigneTable ranger(int ligne, List<String> colonnes, List<String> cellules) {
        @Nullable String[] lues = new String[cellules.size()];
        List<ErreurImport> defauts = List.of();
        for (int i = 0; i < lues.length; i++) {
            String colonne = colonnes.get(i);
            String cellule = cellules.get(i);
            if (!colonne.isEmpty() && !cellule.isBlank()) {
                ErreurImport defaut = defaut(ligne, cellule, colonne);
                if (defaut != null) {
                    defauts = defauts.isEmpty() ? new ArrayList<>() : defauts;
                    defauts.add(defaut);
                }
                lues[i] = cellule.strip();
            }
        }
        return defauts.isEmpty()
                ? new LigneTable.Lue(ligne, new CellulesLues(colonnes, lues))
                : new LigneTable.Illisible(ligne, defauts);
    }

    static ErreurImport formule(int ligne, String colonne, String texte) {
        return new ErreurImport(
                ligne,
                "",
                colonne,
                "cellule.formule",
                "la cellule est une formule de tableur : « " + ErreurImport.abrege(texte) + " ». Copiez-la en valeur");
    }

    private static @Nullable ErreurImport defaut(int ligne, String cellule, String colonne) {
        if (estOrdinaire(cellule)) {
            return null;
        }
        if (FORMULE.matcher(cellule).matches()) {
            return formule(ligne, colonne, cellule);
        }
        if (cellule.length() > CELLULE_MAXIMALE) {
            return new ErreurImport(ligne, "", colonne, "cellule.longueur", CELLULE_MAXIMALE + " caractères au plus");
        }
        return COMMANDES.matcher(cellule).find()
                ? new ErreurImport(ligne, "", colonne, "cellule.caracteres", "caractères de commande dans la cellule")
                : null;
    }

    /** Most cells are a number or a code: no need of three patterns to know that they are harmless. */
    private static boolean estOrdinaire(String cellule) {
        if (cellule.length() > CELLULE_MAXIMALE) {
            return false;
        }
        for (int i = 0; i < cellule.length(); i++) {
            char c = cellule.charAt(i);
            boolean mot = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == ' ';
            if (!mot && (c != '-' || i == 0)) {
                return false;
            }
        }
        return true;
    }
}
