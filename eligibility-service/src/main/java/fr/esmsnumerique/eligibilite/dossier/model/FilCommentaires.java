package fr.esmsnumerique.eligibilite.dossier.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Internal comments of one application, kept beside it: commenting changes neither its state nor its version. A comment is never edited; withdrawn, it stays in its place.
 *
 * @param version 0 before the first comment, plus one per change
 */
public record FilCommentaires(String dossierId, long version, List<Commentaire> commentaires) {

    public static final int MAXIMUM = 500;

    public FilCommentaires {
        commentaires = List.copyOf(commentaires);
    }

    public static FilCommentaires vide(String dossierId) {
        return new FilCommentaires(dossierId, 0, List.of());
    }

    public boolean estPlein() {
        return commentaires.size() >= MAXIMUM;
    }

    public FilCommentaires ajouter(String agent, String par, Instant le, String texte) {
        List<Commentaire> suite = new ArrayList<>(commentaires);
        suite.add(new Commentaire(suite.size() + 1, agent, par, le, texte, null));
        return new FilCommentaires(dossierId, version + 1, suite);
    }

    /** @param rang of a comment that is there and not withdrawn */
    public FilCommentaires retirer(int rang, Retrait retrait) {
        List<Commentaire> suite = new ArrayList<>(commentaires);
        suite.set(rang - 1, suite.get(rang - 1).retire(retrait));
        return new FilCommentaires(dossierId, version + 1, suite);
    }

    /**
     * A comment.
     *
     * @param agent stable identifier of its author
     * @param par his name
     */
    public record Commentaire(
            int rang,
            String agent,
            String par,
            Instant le,
            String texte,
            @Nullable Retrait retrait) {

        Commentaire retire(Retrait nouveau) {
            return new Commentaire(rang, agent, par, le, texte, nouveau);
        }
    }

    /** Who took a comment back, and why. */
    public record Retrait(String par, Instant le, String motif) {}
}
