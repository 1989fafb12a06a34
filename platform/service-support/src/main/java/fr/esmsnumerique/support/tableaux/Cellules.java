package fr.esmsnumerique.support.tableaux;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells of one line put under their columns, and what no table may hold in a cell. */
final class Cellules {

    private static final int CELLULE_MAXIMALE = 2_000;
    /** What a spreadsheet would run. A number or a telephone may start by a sign. */
    private static final Pattern FORMULE = Pattern.compile("(?s)[=@\\t\\r].*|[+-](?![0-9 .,]*$).*");

    private static final Pattern COMMANDES = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");

    private Cellules() {}

    static LigneTable ranger(int ligne, List<String> colonnes, List<String> cellules) {
        Map<String, String> lues = HashMap.newHashMap(cellules.size());
        List<ErreurImport> defauts = new ArrayList<>();
        for (int i = 0; i < cellules.size(); i++) {
            String colonne = colonnes.get(i);
            String cellule = cellules.get(i);
            if (!colonne.isEmpty() && !cellule.isBlank()) {
                defaut(ligne, cellule, colonne).ifPresent(defauts::add);
                lues.put(colonne, cellule.strip());
            }
        }
        return defauts.isEmpty()
                ? new LigneTable.Lue(ligne, Map.copyOf(lues))
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

    private static Optional<ErreurImport> defaut(int ligne, String cellule, String colonne) {
        if (estOrdinaire(cellule)) {
            return Optional.empty();
        }
        if (FORMULE.matcher(cellule).matches()) {
            return Optional.of(formule(ligne, colonne, cellule));
        }
        if (cellule.length() > CELLULE_MAXIMALE) {
            return Optional.of(
                    new ErreurImport(ligne, "", colonne, "cellule.longueur", CELLULE_MAXIMALE + " caractères au plus"));
        }
        return COMMANDES.matcher(cellule).find()
                ? Optional.of(new ErreurImport(
                        ligne, "", colonne, "cellule.caracteres", "caractères de commande dans la cellule"))
                : Optional.empty();
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
