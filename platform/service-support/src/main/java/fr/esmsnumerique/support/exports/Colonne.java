package fr.esmsnumerique.support.exports;

/** Head of a column and what its cells hold; a cell without value is {@code null}. */
public record Colonne(String nom, Type type) {

    public enum Type {
        /** A {@code String}. */
        TEXTE,
        /** A {@code Number} without decimals. */
        ENTIER,
        /** Centimes, as a {@code Long}. */
        EUROS,
        /** Basis points, as an {@code Integer}. */
        TAUX,
        /** A {@code LocalDate}. */
        DATE,
        /** An {@code Instant}, shown in Europe/Paris time. */
        INSTANT
    }

    public static Colonne texte(String nom) {
        return new Colonne(nom, Type.TEXTE);
    }

    public static Colonne entier(String nom) {
        return new Colonne(nom, Type.ENTIER);
    }

    public static Colonne euros(String nom) {
        return new Colonne(nom, Type.EUROS);
    }

    public static Colonne taux(String nom) {
        return new Colonne(nom, Type.TAUX);
    }

    public static Colonne date(String nom) {
        return new Colonne(nom, Type.DATE);
    }

    public static Colonne instant(String nom) {
        return new Colonne(nom, Type.INSTANT);
    }
}
