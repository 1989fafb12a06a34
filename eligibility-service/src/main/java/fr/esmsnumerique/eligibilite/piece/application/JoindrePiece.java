package fr.esmsnumerique.eligibilite.piece.application;

import fr.esmsnumerique.eligibilite.dossier.application.ActualiserPieces;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Refus;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.eligibilite.piece.model.Classeur;
import fr.esmsnumerique.eligibilite.piece.model.Classeur.Depot;
import fr.esmsnumerique.eligibilite.piece.model.Classeur.Fichier;
import fr.esmsnumerique.eligibilite.piece.model.Classeur.PieceJointe;
import fr.esmsnumerique.eligibilite.piece.model.Classeurs;
import fr.esmsnumerique.eligibilite.piece.model.Contenus;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.fichiers.ControleFichier;
import fr.esmsnumerique.support.fichiers.ControleFichier.Resultat.Accepte;
import fr.esmsnumerique.support.fichiers.ControleFichier.Resultat.Refuse;
import fr.esmsnumerique.support.fichiers.model.NomDeFichier;
import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import fr.esmsnumerique.support.tableaux.Empreinte;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Keeps a file and names it in the declaration, so that the clauses on documents see it. Content, then list of documents, then declaration: killed in between, the same
 * call made again finds the content already listed and only finishes.
 */
@Service
public class JoindrePiece {

    private static final int ESSAIS = 20;

    private final ControleFichier controle;
    private final Classeurs classeurs;
    private final Contenus contenus;
    private final ActualiserPieces actualiser;
    private final Horloge horloge;

    public JoindrePiece(
            ControleFichier controle,
            Classeurs classeurs,
            Contenus contenus,
            ActualiserPieces actualiser,
            Horloge horloge) {
        this.controle = controle;
        this.classeurs = classeurs;
        this.contenus = contenus;
        this.actualiser = actualiser;
        this.horloge = horloge;
    }

    /** A new document of that nature. */
    public Resultat joindre(Dossier dossier, CodePiece code, Envoi envoi) {
        return deposer(dossier, envoi, (classeur, fichier, depot) -> {
            Optional<PieceJointe> deja = classeur.deja(code, fichier.sha256());
            if (deja.isPresent()) {
                return new Place.Connue(deja.orElseThrow());
            }
            return classeur.estPlein()
                    ? new Place.Aucune(new Resultat.Plein())
                    : new Place.Nouvelle(
                            classeur.ajouter(code, fichier, depot),
                            classeur.pieces().size() + 1);
        });
    }

    /** A new version of a document already there; the former ones stay. */
    public Resultat remplacer(Dossier dossier, int pieceId, Envoi envoi) {
        return deposer(dossier, envoi, (classeur, fichier, depot) -> {
            Optional<PieceJointe> piece = classeur.piece(pieceId);
            if (piece.isEmpty()) {
                return new Place.Aucune(new Resultat.Inconnue());
            }
            if (piece.orElseThrow().derniere().sha256().equals(fichier.sha256())) {
                return new Place.Connue(piece.orElseThrow());
            }
            return piece.orElseThrow().versions().size() >= Classeur.VERSIONS_MAXIMUM
                    ? new Place.Aucune(new Resultat.Plein())
                    : new Place.Nouvelle(classeur.remplacer(pieceId, fichier, depot), pieceId);
        });
    }

    private Resultat deposer(Dossier dossier, Envoi envoi, Rangement rangement) {
        Optional<Refus> refus = actualiser.refus(dossier);
        if (refus.isPresent()) {
            return new Resultat.Interdite(refus.orElseThrow());
        }
        return switch (controle.controler(envoi.octets())) {
            case Refuse(var raison) -> new Resultat.Refusee(raison);
            case Accepte(var type) -> {
                String nom = NomDeFichier.sur(envoi.nom(), type);
                Fichier fichier = new Fichier(nom, type, envoi.octets().length, Empreinte.de(envoi.octets()));
                yield ranger(dossier, fichier, envoi, rangement);
            }
        };
    }

    /** The content is written only once it has a place, so that calls without one fill nothing. */
    private Resultat ranger(Dossier dossier, Fichier fichier, Envoi envoi, Rangement rangement) {
        String par = envoi.par();
        for (int essai = 0; essai < ESSAIS; essai++) {
            switch (rangement.placer(classeurs.de(dossier.id()), fichier, new Depot(par, horloge.instant()))) {
                case Place.Aucune(var resultat) -> {
                    return resultat;
                }
                case Place.Connue(var piece) -> {
                    return declarer(dossier, piece, par);
                }
                case Place.Nouvelle(var classeur, var id) -> {
                    contenus.ecrire(dossier.id(), fichier.sha256(), envoi.octets());
                    if (classeurs.enregistrer(classeur)) {
                        return declarer(dossier, classeur.piece(id).orElseThrow(), par);
                    }
                }
            }
        }
        throw new IllegalStateException("Trop d'écritures simultanées sur les pièces de " + dossier.id());
    }

    private Resultat declarer(Dossier dossier, PieceJointe piece, String par) {
        return switch (actualiser.actualiser(
                dossier.id(), piece.code() + ", version " + piece.versions().size(), par)) {
            case Suite.Faite _ -> new Resultat.Jointe(piece);
            case Suite.Refusee(var refus) -> new Resultat.Interdite(refus);
        };
    }

    /** Where a file goes in the list as it is now. */
    private interface Rangement {
        Place placer(Classeur classeur, Fichier fichier, Depot depot);
    }

    private sealed interface Place {

        record Nouvelle(Classeur classeur, int id) implements Place {}

        record Connue(PieceJointe piece) implements Place {}

        record Aucune(Resultat resultat) implements Place {}
    }

    /**
     * What arrives.
     *
     * @param nom the client's, not trusted
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Envoi(String nom, byte[] octets, String par) {}

    /** Outcome for the caller. */
    public sealed interface Resultat {

        record Jointe(PieceJointe piece) implements Resultat {}

        record Refusee(RefusFichier raison) implements Resultat {}

        record Interdite(Refus refus) implements Resultat {}

        record Inconnue() implements Resultat {}

        record Plein() implements Resultat {}
    }
}
