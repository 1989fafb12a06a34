package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Operation;
import fr.esmsnumerique.eligibilite.dossier.model.PiecesJointes;
import fr.esmsnumerique.eligibilite.dossier.model.Refus;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.kernel.Horloge;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Makes the declaration name the documents held here: a filed application is then to be checked again. */
@Service
public class ActualiserPieces {

    private final FaireAvancer faireAvancer;
    private final PiecesJointes pieces;
    private final DepotATemps depots;
    private final Horloge horloge;

    ActualiserPieces(FaireAvancer faireAvancer, PiecesJointes pieces, DepotATemps depots, Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.pieces = pieces;
        this.depots = depots;
        this.horloge = horloge;
    }

    /** Why no document may be joined now, before anything is kept. */
    public Optional<Refus> refus(Dossier dossier) {
        if (!Operation.JOINDRE.estPermiseDepuis(dossier.etat())) {
            return Optional.of(new Refus.EtatIncompatible(Operation.JOINDRE, dossier.etat()));
        }
        return depots.estTardif(dossier) ? Optional.of(new Refus.HorsDelai()) : Optional.empty();
    }

    public Suite actualiser(String id, String detail, String par) {
        return faireAvancer.appliquer(id, dossier -> {
            Optional<Refus> refus = refus(dossier);
            return refus.isPresent()
                    ? new Suite.Refusee(refus.orElseThrow())
                    : dossier.joindre(
                            dossier.declare().avecJointes(pieces.piecesDe(id)),
                            new Acte(horloge.instant(), par, "Pièce jointe", detail));
        });
    }
}
