package fr.esmsnumerique.eligibilite.piece.application;

import fr.esmsnumerique.eligibilite.piece.model.AccesRestreints;
import fr.esmsnumerique.eligibilite.piece.model.AccesRestreints.Lecture;
import fr.esmsnumerique.eligibilite.piece.model.Classeur.PieceJointe;
import fr.esmsnumerique.eligibilite.piece.model.Classeur.Version;
import fr.esmsnumerique.eligibilite.piece.model.Contenus;
import fr.esmsnumerique.kernel.Horloge;
import org.springframework.stereotype.Service;

/** Gives the content of a document; of a restricted one, only after the reading is kept. */
@Service
public class LirePiece {

    private final Contenus contenus;
    private final AccesRestreints acces;
    private final Horloge horloge;

    public LirePiece(Contenus contenus, AccesRestreints acces, Horloge horloge) {
        this.contenus = contenus;
        this.acces = acces;
        this.horloge = horloge;
    }

    public byte[] lire(String dossierId, PieceJointe piece, Version version, Lecteur lecteur) {
        if (piece.estRestreinte()) {
            acces.tracer(
                    dossierId,
                    new Lecture(
                            piece.id(),
                            version.numero(),
                            lecteur.agent(),
                            lecteur.nom(),
                            lecteur.role(),
                            horloge.instant()));
        }
        return contenus.lire(dossierId, version.sha256(), version.taille());
    }

    /** Who reads. */
    public record Lecteur(String agent, String nom, String role) {}
}
