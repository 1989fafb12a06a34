package fr.esmsnumerique.eligibilite.projet.model;

import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the carrier declares, as GALIS transmits it or as the platform takes it. */
public record ProjetDeclare(
        String campagne,
        Region regionDepot,
        Porteur porteur,
        List<Organisme> organismes,
        @Nullable Groupement groupement,
        List<LigneDeclaree> essms,
        Solution solution,
        ModeHebergement hebergement,
        @Nullable Long prixEditeurCentimes,
        List<Depense> budget,
        DemandesSpecifiques demandesSpecifiques,
        Declarations declarations,
        List<Piece> pieces,
        Contact contact) {

    public ProjetDeclare {
        organismes = Listes.copie(organismes);
        essms = Listes.copie(essms);
        budget = Listes.copie(budget);
        pieces = Listes.copie(pieces);
        demandesSpecifiques = Objects.requireNonNullElse(demandesSpecifiques, DemandesSpecifiques.AUCUNE);
        declarations = Objects.requireNonNullElse(declarations, Declarations.AUCUNE);
    }

    /** Documents that carry no instant of their own take this one. */
    public ProjetDeclare avecPiecesDeposees(Instant instant) {
        return avecPieces(pieces.stream().map(p -> p.deposee(instant)).toList());
    }

    public ProjetDeclare avecPieces(List<Piece> nouvelles) {
        return new ProjetDeclare(
                campagne,
                regionDepot,
                porteur,
                organismes,
                groupement,
                essms,
                solution,
                hebergement,
                prixEditeurCentimes,
                budget,
                demandesSpecifiques,
                declarations,
                nouvelles,
                contact);
    }
}
