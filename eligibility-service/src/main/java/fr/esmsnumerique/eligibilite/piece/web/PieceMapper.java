package fr.esmsnumerique.eligibilite.piece.web;

import fr.esmsnumerique.contrats.eligibilite.modele.CodePiece;
import fr.esmsnumerique.contrats.eligibilite.modele.PieceJointe;
import fr.esmsnumerique.contrats.eligibilite.modele.TypeFichier;
import fr.esmsnumerique.contrats.eligibilite.modele.VersionPiece;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.web.EvaluationMapper;
import fr.esmsnumerique.eligibilite.piece.application.DemandesDePieces;
import fr.esmsnumerique.eligibilite.piece.model.Classeur;
import org.springframework.stereotype.Component;

/** Documents in the contract's form; the name of a restricted one stays here. */
@Component
class PieceMapper {

    private final DemandesDePieces demandes;

    PieceMapper(DemandesDePieces demandes) {
        this.demandes = demandes;
    }

    PieceJointe piece(Dossier dossier, Classeur.PieceJointe piece) {
        return new PieceJointe()
                .pieceId(piece.id())
                .code(CodePiece.valueOf(piece.code().name()))
                .restreinte(piece.estRestreinte())
                .demandeePar(demandes.de(dossier, piece.code()).stream()
                        .map(EvaluationMapper::reference)
                        .toList())
                .versions(piece.versions().stream()
                        .map(v -> new VersionPiece()
                                .numero(v.numero())
                                .nom(piece.estRestreinte() ? null : v.nom())
                                .type(TypeFichier.valueOf(v.type().name()))
                                .tailleOctets(v.taille())
                                .sha256(v.sha256())
                                .deposeLe(v.deposeLe())
                                .par(v.par()))
                        .toList());
    }
}
