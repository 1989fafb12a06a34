package fr.esmsnumerique.eligibilite.referentiel.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column of a list and what its cells may hold.
 *
 * @param valeurs the only ones admitted, for a choice
 */
public record Colonne(String nom, Forme forme, boolean obligatoire, List<String> valeurs) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");
    private static final int TEXTE_MAXIMAL = 200;
    /** Beyond a thousand billion cents, a finger slipped. */
    private static final Pattern CENTIMES = Pattern.compile("[0-9]{1,14}");

    private static final Pattern SIREN = Pattern.compile("[0-9]{9}");
    private static final Pattern GROUPE = Pattern.compile("[0-9]{4}");

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** Dates as a French spreadsheet writes them. */
    private static final DateTimeFormatter FRANCAISE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRANCE).withResolverStyle(ResolverStyle.STRICT);

    private static final LocalDate PREMIER_JOUR = LocalDate.of(2015, 1, 1);
    private static final LocalDate DERNIER_JOUR = LocalDate.of(2099, 12, 31);

    /** What a cell holds. */
    public enum Forme {
        TEXTE,
        CODE,
        CHOIX,
        DATE,
        FINESS,
        SIREN,
        /** Four digits of a category group. */
        GROUPE,
        CENTIMES
    }

    static Colonne exigee(String nom, Forme forme, String... valeurs) {
        return new Colonne(nom, forme, true, List.of(valeurs));
    }

    static Colonne libre(String nom, Forme forme, String... valeurs) {
        return new Colonne(nom, forme, false, List.of(valeurs));
    }

    /** The cell as it is kept, or why it is refused. */
    public sealed interface Cellule {

        record Gardee(String valeur) implements Cellule {}

        /** @param code stable code of the error */
        record Refusee(String code, String raison) implements Cellule {}
    }

    /** @param cellule without spaces around, not empty */
    public Cellule lire(String cellule) {
        return switch (forme) {
            case TEXTE ->
                garder(
                        cellule.length() <= TEXTE_MAXIMAL,
                        cellule,
                        "texte.longueur",
                        TEXTE_MAXIMAL + " caractères au plus");
            case CODE ->
                garder(
                        CODE.matcher(cellule).matches(),
                        cellule,
                        "code.invalide",
                        "40 lettres, chiffres, points, tirets ou barres au plus");
            case CHOIX -> choix(cellule.toUpperCase(Locale.ROOT).replace(' ', '_'));
            case DATE -> date(cellule);
            case FINESS -> finess(cellule);
            case SIREN -> garder(SIREN.matcher(cellule).matches(), cellule, "siren.invalide", "neuf chiffres attendus");
            case GROUPE ->
                garder(GROUPE.matcher(cellule).matches(), cellule, "groupe.invalide", "quatre chiffres attendus");
            case CENTIMES ->
                garder(
                        CENTIMES.matcher(cellule).matches(),
                        cellule,
                        "montant.invalide",
                        "nombre entier de centimes attendu, sans signe, espace ni virgule");
        };
    }

    private Cellule choix(String valeur) {
        return garder(valeurs.contains(valeur), valeur, "valeur.inconnue", "attendu : " + String.join(", ", valeurs));
    }

    private static Cellule finess(String valeur) {
        if (NumeroFiness.estValide(valeur)) {
            return new Cellule.Gardee(valeur);
        }
        return valeur.matches("\\d{8}") && NumeroFiness.estValide("0" + valeur)
                ? new Cellule.Refusee(
                        "finess.zero_perdu",
                        "le zéro initial a été perdu, sans doute par un tableur : mettez la colonne au format texte")
                : new Cellule.Refusee("finess.invalide", "numéro FINESS mal formé ou clé de contrôle incorrecte");
    }

    private static Cellule date(String valeur) {
        try {
            LocalDate jour =
                    ISO.matcher(valeur).matches() ? LocalDate.parse(valeur) : LocalDate.parse(valeur, FRANCAISE);
            return garder(
                    !jour.isBefore(PREMIER_JOUR) && !jour.isAfter(DERNIER_JOUR),
                    jour.toString(),
                    "date.hors_bornes",
                    "date attendue entre " + PREMIER_JOUR + " et " + DERNIER_JOUR);
        } catch (DateTimeException illisible) {
            return new Cellule.Refusee("date.invalide", "date AAAA-MM-JJ ou JJ/MM/AAAA attendue");
        }
    }

    private static Cellule garder(boolean admise, String valeur, String code, String raison) {
        return admise ? new Cellule.Gardee(valeur) : new Cellule.Refusee(code, raison);
    }
}
