package fr.esmsnumerique.eligibilite.essms.infrastructure;

import fr.esmsnumerique.eligibilite.essms.application.LigneFiness;
import fr.esmsnumerique.eligibilite.essms.application.LigneFiness.Ignoree;
import fr.esmsnumerique.eligibilite.essms.application.LigneFiness.Rejetee;
import fr.esmsnumerique.eligibilite.essms.application.LigneFiness.Retenue;
import fr.esmsnumerique.eligibilite.essms.model.Departement;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.NumeroSiret;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One {@code structureet} line, column by column. */
final class LigneStructure {

    /** Category groups of article L.312-1: children and adults with disabilities, elderly, child protection, other social accommodation. */
    private static final Set<String> GROUPES_L312_1 = Set.of("41", "43", "44", "45", "46");

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
            return new Ignoree();
        }
        if (!"structureet".equals(type)) {
            return rejet(numero, "", "type", "ligne.type", "« structureet » attendu, « " + abrege(type) + " » lu");
        }
        if (cellules.size() < COLONNES) {
            return rejet(
                    numero,
                    cellules.size() > NOFINESSET ? cellules.get(NOFINESSET) : "",
                    "ligne",
                    "ligne.colonnes",
                    COLONNES + " colonnes attendues, " + cellules.size() + " lues");
        }
        String groupe = cellules.get(CATEGAGRETAB);
        if (!groupe.matches("\\d{4}")) {
            return rejet(
                    numero,
                    cellules.get(NOFINESSET),
                    "categagretab",
                    "categorie.invalide",
                    "quatre chiffres attendus, « " + abrege(groupe) + " » lu");
        }
        return GROUPES_L312_1.contains(groupe.substring(0, 2)) ? structure(numero, cellules) : new Ignoree();
    }

    private static LigneFiness structure(int numero, List<String> c) {
        String finess = c.get(NOFINESSET);
        if (!NumeroFiness.estValide(finess)) {
            return rejet(
                    numero,
                    finess,
                    "nofinesset",
                    "finess.invalide",
                    "numéro FINESS mal formé ou clé de contrôle incorrecte");
        }
        if (!NumeroFiness.estValide(c.get(NOFINESSEJ))) {
            return rejet(
                    numero,
                    finess,
                    "nofinessej",
                    "finess.invalide",
                    "numéro FINESS mal formé ou clé de contrôle incorrecte");
        }
        Optional<Departement> departement = Departement.deCodeFiness(c.get(DEPARTEMENT));
        if (departement.isEmpty()) {
            return rejet(
                    numero,
                    finess,
                    "departement",
                    "departement.inconnu",
                    "département inconnu : « " + abrege(c.get(DEPARTEMENT)) + " »");
        }
        LocalDate maj = date(c.get(DATEMAJ));
        if (maj == null) {
            return rejet(
                    numero,
                    finess,
                    "datemaj",
                    "date.invalide",
                    "date AAAA-MM-JJ attendue, « " + abrege(c.get(DATEMAJ)) + " » lue");
        }
        return retenue(numero, c, departement.get(), maj);
    }

    private static Retenue retenue(int numero, List<String> c, Departement departement, LocalDate maj) {
        String siret = siretValide(c.get(SIRET)) ? c.get(SIRET) : null;
        Optional<ErreurImport> reserve = siret == null && !c.get(SIRET).isEmpty()
                ? Optional.of(new ErreurImport(
                        numero,
                        c.get(NOFINESSET),
                        "siret",
                        "siret.invalide",
                        "clé de contrôle incorrecte : ligne reprise sans SIRET"))
                : Optional.empty();
        String nom = c.get(RSLONGUE).isBlank() ? c.get(RS) : c.get(RSLONGUE);
        return new Retenue(
                new Essms(
                        c.get(NOFINESSET),
                        c.get(NOFINESSEJ),
                        nom,
                        departement.code(),
                        departement.region().orElse(null),
                        c.get(LIGNE_ACHEMINEMENT),
                        c.get(CATEGETAB),
                        c.get(LIBCATEGETAB),
                        c.get(CATEGAGRETAB),
                        siret,
                        c.get(CODEMFT),
                        c.get(LIBMFT),
                        maj),
                reserve);
    }

    private static boolean siretValide(String siret) {
        try {
            return new NumeroSiret(siret).valeur().equals(siret);
        } catch (IllegalArgumentException malForme) {
            return false;
        }
    }

    private static @Nullable LocalDate date(String texte) {
        try {
            return LocalDate.parse(texte);
        } catch (DateTimeException illisible) {
            return null;
        }
    }

    private static Rejetee rejet(int numero, String finess, String champ, String code, String raison) {
        return new Rejetee(new ErreurImport(numero, ErreurImport.abrege(finess), champ, code, raison));
    }

    private static String abrege(String texte) {
        return ErreurImport.abrege(texte);
    }
}
