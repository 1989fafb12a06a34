package fr.esmsnumerique.eligibilite.projet.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Document joined to the application; the file itself stays in GALIS. */
public record Piece(CodePiece code, String nom, @Nullable Instant deposeLe) {

    boolean estLaMeme(Piece autre) {
        return code == autre.code && nom.equals(autre.nom);
    }

    public Piece deposee(Instant instant) {
        return deposeLe == null ? new Piece(code, nom, instant) : this;
    }
}
