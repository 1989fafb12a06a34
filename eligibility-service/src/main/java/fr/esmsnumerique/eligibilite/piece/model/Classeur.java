package fr.esmsnumerique.eligibilite.piece.model;

import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The documents of one application. A version is never replaced nor removed: a new one is added. Their contents are elsewhere, by their hash.
 *
 * @param version 0 before the first document, plus one per change
 */
public record Classeur(String dossierId, long version, List<PieceJointe> pieces) {

    /** Bounds what one application can store. */
    public static final int MAXIMUM = 100;

    public static final int VERSIONS_MAXIMUM = 30;

    public Classeur {
        pieces = List.copyOf(pieces);
    }

    public static Classeur vide(String dossierId) {
        return new Classeur(dossierId, 0, List.of());
    }

    public Optional<PieceJointe> piece(int id) {
        return pieces.stream().filter(p -> p.id() == id).findFirst();
    }

    /** The document whose latest content is already this one: the same file sent again adds nothing. */
    public Optional<PieceJointe> deja(CodePiece code, String sha256) {
        return pieces.stream()
                .filter(p -> p.code() == code && p.derniere().sha256().equals(sha256))
                .findFirst();
    }

    public boolean estPlein() {
        return pieces.size() >= MAXIMUM;
    }

    public Classeur ajouter(CodePiece code, Fichier fichier, Depot depot) {
        List<PieceJointe> suite = new ArrayList<>(pieces);
        suite.add(new PieceJointe(suite.size() + 1, code, List.of(fichier.version(1, depot))));
        return new Classeur(dossierId, version + 1, suite);
    }

    public Classeur remplacer(int id, Fichier fichier, Depot depot) {
        return new Classeur(
                dossierId,
                version + 1,
                pieces.stream()
                        .map(p -> p.id() == id ? p.avec(fichier, depot) : p)
                        .toList());
    }

    /**
     * One document.
     *
     * @param id from 1, in order of arrival
     * @param versions oldest first
     */
    public record PieceJointe(int id, CodePiece code, List<Version> versions) {

        public PieceJointe {
            versions = List.copyOf(versions);
        }

        public Version derniere() {
            return versions.getLast();
        }

        /** Bank details: few may read them, and each reading is kept. */
        public boolean estRestreinte() {
            return code == CodePiece.RIB;
        }

        private PieceJointe avec(Fichier fichier, Depot depot) {
            List<Version> suite = new ArrayList<>(versions);
            suite.add(fichier.version(suite.size() + 1, depot));
            return new PieceJointe(id, code, suite);
        }
    }

    /** One state of a document. */
    public record Version(
            int numero, String nom, TypeFichier type, long taille, String sha256, Instant deposeLe, String par) {}

    /** A file that was accepted. */
    public record Fichier(String nom, TypeFichier type, long taille, String sha256) {

        private Version version(int numero, Depot depot) {
            return new Version(numero, nom, type, taille, sha256, depot.le(), depot.par());
        }
    }

    /** Who joined it, and when. */
    public record Depot(String par, Instant le) {}
}
