package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.eligibilite.projet.model.Declarations;
import fr.esmsnumerique.eligibilite.projet.model.DemandesSpecifiques;
import fr.esmsnumerique.eligibilite.projet.model.Depense;
import fr.esmsnumerique.eligibilite.projet.model.Groupement;
import fr.esmsnumerique.eligibilite.projet.model.ModeHebergement;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import fr.esmsnumerique.eligibilite.projet.model.Piece;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.eligibilite.projet.model.Solution;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A copy of a project that a {@link Changement} alters; the project itself never changes. */
public final class Retouche {

    private final ProjetDeclare avant;
    private Instant depot;
    private List<Ligne> lignes;
    private Region regionDepot;
    private List<Organisme> organismes;
    private @Nullable Groupement groupement;
    private Solution solution;
    private ModeHebergement hebergement;
    private List<Depense> budget;
    private DemandesSpecifiques demandes;
    private Declarations declarations;
    private List<Piece> pieces;
    private final List<SourceDeFait> sources;

    private Retouche(Projet projet) {
        avant = projet.declare();
        depot = projet.depot();
        lignes = projet.lignes();
        regionDepot = avant.regionDepot();
        organismes = avant.organismes();
        groupement = avant.groupement();
        solution = avant.solution();
        hebergement = avant.hebergement();
        budget = avant.budget();
        demandes = avant.demandesSpecifiques();
        declarations = avant.declarations();
        pieces = avant.pieces();
        sources = projet.sources();
    }

    static Retouche de(Projet projet) {
        return new Retouche(projet);
    }

    Projet projet() {
        ProjetDeclare apres = new ProjetDeclare(
                avant.campagne(),
                regionDepot,
                avant.porteur(),
                organismes,
                groupement,
                lignes.stream().map(Ligne::declaree).toList(),
                solution,
                hebergement,
                avant.prixEditeurCentimes(),
                budget,
                demandes,
                declarations,
                pieces,
                avant.contact());
        return Projet.de(apres, depot, lignes).avecSources(sources);
    }

    /** The declaration before the change. */
    public ProjetDeclare declare() {
        return avant;
    }

    public Instant depot() {
        return depot;
    }

    public List<Ligne> lignes() {
        return lignes;
    }

    public void lignes(List<Ligne> nouvelles) {
        lignes = List.copyOf(nouvelles);
    }

    /** Adds establishments like those of the project, unknown to every other application. */
    public void ajouter(int nombre, Region region, UnaryOperator<Ligne> retouche) {
        List<Ligne> suite = new ArrayList<>(lignes);
        int dernier = lignes.stream().mapToInt(Ligne::rang).max().orElse(0);
        for (int rang = dernier + 1; rang <= dernier + nombre; rang++) {
            suite.add(retouche.apply(LigneSupposee.comme(avant, lignes, rang, region)));
        }
        lignes = List.copyOf(suite);
    }

    /** Documents dated after the new instant come with the filing. */
    public void depot(Instant instant) {
        pieces = pieces.stream()
                .map(p -> p.deposeLe() == null || p.deposeLe().isBefore(instant)
                        ? p
                        : new Piece(p.code(), p.nom(), instant))
                .toList();
        depot = instant;
    }

    public void regionDepot(Region region) {
        regionDepot = region;
    }

    public void organismes(List<Organisme> nouveaux) {
        organismes = List.copyOf(nouveaux);
    }

    public void groupement(Groupement nouveau) {
        groupement = nouveau;
    }

    public void solution(Solution nouvelle) {
        solution = nouvelle;
    }

    public void hebergement(ModeHebergement nouveau) {
        hebergement = nouveau;
    }

    public void budget(List<Depense> nouveau) {
        budget = List.copyOf(nouveau);
    }

    public void demandes(DemandesSpecifiques nouvelles) {
        demandes = nouvelles;
    }

    public void declarations(Declarations nouvelles) {
        declarations = nouvelles;
    }

    public void pieces(List<Piece> nouvelles) {
        pieces = List.copyOf(nouvelles);
    }
}
