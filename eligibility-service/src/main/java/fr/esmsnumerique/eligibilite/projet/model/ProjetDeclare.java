package fr.esmsnumerique.eligibilite.projet.model;

import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Dates of documents are the server's, never those a client sends: a document already there keeps its instant, a new one takes this one. */
    public ProjetDeclare apresComplement(ProjetDeclare avant, Instant instant) {
        return avecPieces(pieces.stream()
                .map(p -> avant.pieces.stream()
                        .filter(p::estLaMeme)
                        .findFirst()
                        .orElseGet(() -> new Piece(p.code(), p.nom(), instant)))
                .toList());
    }

    /** The documents held here replace those of an earlier list of them; what the carrier only names stays. */
    public ProjetDeclare avecJointes(List<Piece> jointes) {
        Set<CodePiece> codes = jointes.stream().map(Piece::code).collect(Collectors.toSet());
        List<Piece> suite = new ArrayList<>(jointes);
        pieces.stream()
                .filter(p -> !codes.contains(p.code()) || !p.estTenueIci())
                .forEach(suite::add);
        return avecPieces(suite);
    }

    /** A draft's documents have no date yet. */
    public ProjetDeclare sansDatesDePieces() {
        return avecPieces(
                pieces.stream().map(p -> new Piece(p.code(), p.nom(), null)).toList());
    }

    /** The same project under another campaign. */
    public ProjetDeclare dansCampagne(String autre) {
        return new ProjetDeclare(
                autre,
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
                pieces,
                contact);
    }

    /** The same project, with what the national lists say of its solution and of its establishments. */
    public ProjetDeclare avecFaits(Solution connue, List<LigneDeclaree> lignes) {
        return new ProjetDeclare(
                campagne,
                regionDepot,
                porteur,
                organismes,
                groupement,
                lignes,
                connue,
                hebergement,
                prixEditeurCentimes,
                budget,
                demandesSpecifiques,
                declarations,
                pieces,
                contact);
    }

    private ProjetDeclare avecPieces(List<Piece> nouvelles) {
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
