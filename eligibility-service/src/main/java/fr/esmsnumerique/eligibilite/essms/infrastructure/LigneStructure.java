package fr.esmsnumerique.eligibilite.essms.infrastructure;

import fr.esmsnumerique.eligibilite.essms.application.LigneFiness;
import fr.esmsnumerique.eligibilite.essms.application.LigneFiness.Ignoree;
import fr.esmsnumerique.eligibilite.essms.infrastructure.LigneLue.Noms;
import fr.esmsnumerique.eligibilite.essms.model.Nomenclature.Categorie;
import fr.esmsnumerique.kernel.Departement;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One {@code structureet} line, column by column. */
final class LigneStructure {

    private static final Noms NOMS = new Noms("nofinesset", "nofinessej", "departement", "datemaj", "siret");
    private static final Pattern GROUPE = Pattern.compile("\\d{4}");

    private static final int COLONNES = 31;
    private static final int NOFINESSET = 1;
    private static final int NOFINESSEJ = 2;
    private static final int RS = 3;
    private static final int RSLONGUE = 4;
    private static final int DEPARTEMENT = 13;
    private static final int LIGNE_ACHEMINEMENT = 15;
    private static final int CATEGETAB = 18;
    private static final int LIBCATEGETAB = 19;
    private static final int CATEGAGRETAB = 20;
    private static final int SIRET = 22;
    private static final int CODEMFT = 24;
    private static final int LIBMFT = 25;
    private static final int DATEMAJ = 30;

    LigneFiness lire(int numero, List<String> cellules) {
        String type = cellules.isEmpty() ? "" : cellules.getFirst();
        if ("geolocalisation".equals(type)) {
            return new Ignoree(Optional.empty());
        }
        if (!"structureet".equals(type)) {
            return LigneLue.rejet(
                    numero, "", "type", "ligne.type", "« structureet » attendu, « " + abrege(type) + " » lu");
        }
        if (cellules.size() < COLONNES) {
            return LigneLue.rejet(
                    numero,
                    cellules.size() > NOFINESSET ? cellules.get(NOFINESSET) : "",
                    "ligne",
                    "ligne.colonnes",
                    COLONNES + " colonnes attendues, " + cellules.size() + " lues");
        }
        String groupe = cellules.get(CATEGAGRETAB);
        if (!GROUPE.matcher(groupe).matches()) {
            return LigneLue.rejet(
                    numero,
                    cellules.get(NOFINESSET),
                    "categagretab",
                    "categorie.invalide",
                    "quatre chiffres attendus, « " + abrege(groupe) + " » lu");
        }
        Categorie categorie = new Categorie(cellules.get(CATEGETAB), cellules.get(LIBCATEGETAB), groupe);
        return categorie.estDuL312()
                ? structure(numero, cellules, categorie).verifier()
                : new Ignoree(Optional.of(categorie));
    }

    private static LigneLue structure(int numero, List<String> c, Categorie categorie) {
        return new LigneLue(
                numero,
                NOMS,
                c.get(NOFINESSET),
                c.get(NOFINESSEJ),
                c.get(RSLONGUE).isBlank() ? c.get(RS) : c.get(RSLONGUE),
                c.get(DEPARTEMENT),
                Departement.deCodeFiness(c.get(DEPARTEMENT)),
                c.get(LIGNE_ACHEMINEMENT),
                categorie,
                c.get(SIRET),
                c.get(CODEMFT),
                c.get(LIBMFT),
                c.get(DATEMAJ),
                null);
    }

    private static String abrege(String texte) {
        return ErreurImport.abrege(texte);
    }
}
