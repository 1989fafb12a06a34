package fr.esmsnumerique.eligibilite.projet.model;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Document of the application; its file stays in GALIS, or is held here and its name then ends by its number and version. */
public record Piece(CodePiece code, String nom, @Nullable Instant deposeLe) {

    /** Number and version of a document held here, at the end of its name. */
    private static final Pattern TENUE_ICI = Pattern.compile(".* \\(n° \\d+, version \\d+\\)");

    public static Piece tenueIci(CodePiece code, String nom, int id, int version) {
        return new Piece(code, nom + " (n° " + id + ", version " + version + ")", null);
    }

    boolean estTenueIci() {
        return TENUE_ICI.matcher(nom).matches();
    }

    boolean estLaMeme(Piece autre) {
        return code == autre.code && nom.equals(autre.nom);
    }

    public Piece deposee(Instant instant) {
        return deposeLe == null ? new Piece(code, nom, instant) : this;
    }
}
