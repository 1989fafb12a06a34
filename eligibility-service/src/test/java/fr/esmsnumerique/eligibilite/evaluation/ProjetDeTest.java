package fr.esmsnumerique.eligibilite.evaluation;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.projet.model.*;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A project that satisfies every clause, to be spoilt in one way by each test. */
public final class ProjetDeTest {

    private final Region region;
    private Region depotRegion;
    private Instant depot = Instant.parse("2025-05-12T09:00:00Z");
    private List<Ligne> lignes = new ArrayList<>();
    private List<Organisme> organismes;
    private Groupement groupement;
    public static final CapacitesSolution CAPABLE =
            new CapacitesSolution(true, true, List.of(ServiceSocle.values()), List.of(Nomenclature.values()));

    private String campagne = "G25";
    private TypePorteur typePorteur = TypePorteur.ORGANISME_GESTIONNAIRE;
    private Solution solution = solution(StatutSolution.REFERENCEE);
    private Long prixEditeur = 28_000_000L;
    private List<Depense> budget = List.of(new Depense(NatureDepense.DUI, "Dossier de l'usager", 28_000_000L));
    private DemandesSpecifiques demandes = DemandesSpecifiques.AUCUNE;
    private Declarations declarations =
            new Declarations(false, Avancement.FAIT, Avancement.FAIT, Avancement.EN_COURS, true, null, null, null);
    private List<Piece> pieces;

    private ProjetDeTest(Region region) {
        this.region = region;
        this.depotRegion = region;
        this.organismes = List.of(organisme(1, 40, region, null));
        this.pieces = Arrays.stream(CodePiece.values())
                .map(c -> new Piece(c, c + ".pdf", null))
                .toList();
    }

    public static ProjetDeTest acquisition(int nombre, Region region) {
        return new ProjetDeTest(region).avec(nombre, region);
    }

    /** Adds establishments of a region. */
    public ProjetDeTest avec(int nombre, Region autre) {
        int debut = lignes.size();
        IntStream.rangeClosed(debut + 1, debut + nombre).forEach(rang -> lignes.add(LigneDeTest.ligne(rang, autre)));
        return this;
    }

    /** Changes the line of this rank. */
    public ProjetDeTest ligne(int rang, UnaryOperator<LigneDeclaree> changement) {
        Ligne avant = lignes.get(rang - 1);
        lignes.set(
                rang - 1, new Ligne(rang, changement.apply(avant.declaree()), avant.essms(), avant.autresDossiers()));
        return this;
    }

    public ProjetDeTest toutesLesLignes(UnaryOperator<LigneDeclaree> changement) {
        IntStream.rangeClosed(1, lignes.size()).forEach(rang -> ligne(rang, changement));
        return this;
    }

    public ProjetDeTest ligneEntiere(int rang, UnaryOperator<Ligne> changement) {
        lignes.set(rang - 1, changement.apply(lignes.get(rang - 1)));
        return this;
    }

    public ProjetDeTest depose(String instant) {
        depot = Instant.parse(instant);
        return this;
    }

    public ProjetDeTest deposeAupresDe(Region autre) {
        depotRegion = autre;
        return this;
    }

    public ProjetDeTest organismes(Organisme... tous) {
        organismes = List.of(tous);
        return this;
    }

    public ProjetDeTest groupement(Groupement nouveau) {
        groupement = nouveau;
        return this;
    }

    public ProjetDeTest solution(Solution nouvelle) {
        solution = nouvelle;
        return this;
    }

    public ProjetDeTest porteur(TypePorteur nouveau) {
        typePorteur = nouveau;
        return this;
    }

    public ProjetDeTest campagne(String code) {
        campagne = code;
        return this;
    }

    public ProjetDeTest capacites(CapacitesSolution capacites) {
        return solution(solution.avecCapacites(capacites));
    }

    public ProjetDeTest voieAchat(VoieAchat voie) {
        return declarations(declarations.avecVoie(voie));
    }

    /** What the regional list of 2022 asks for, so that nothing is at fault in Bourgogne-Franche-Comté either. */
    public static ProjetDeTest acquisition2022(int nombre, Region region) {
        return acquisition(nombre, region)
                .campagne("G22")
                .depose("2022-05-12T09:00:00Z")
                .capacites(CAPABLE)
                .voieAchat(VoieAchat.SAD)
                .budget(
                        28_000_000L,
                        new Depense(NatureDepense.DUI, "Dossier de l'usager", 28_000_000L),
                        new Depense(NatureDepense.PILOTAGE, "Maîtrise d'ouvrage", 700_000L * nombre + 1));
    }

    /** Three small bodies, as the 2021 call asks of them. */
    public static ProjetDeTest amorcage(int structures, Region region) {
        return acquisition(structures, region)
                .campagne("A21")
                .depose("2021-03-01T09:00:00Z")
                .capacites(CAPABLE)
                .organismes(
                        organisme(1, 5, region, null), organisme(2, 5, region, null), organisme(3, 5, region, null));
    }

    public ProjetDeTest budget(Long prix, Depense... depenses) {
        prixEditeur = prix;
        budget = List.of(depenses);
        return this;
    }

    public ProjetDeTest demandes(DemandesSpecifiques nouvelles) {
        demandes = nouvelles;
        return this;
    }

    public ProjetDeTest declarations(Declarations nouvelles) {
        declarations = nouvelles;
        return this;
    }

    public ProjetDeTest sansPiece(CodePiece code) {
        pieces = pieces.stream().filter(p -> p.code() != code).toList();
        return this;
    }

    public ProjetDeTest piece(CodePiece code, String instant) {
        sansPiece(code);
        pieces = new ArrayList<>(pieces);
        pieces.add(new Piece(code, code + ".pdf", Instant.parse(instant)));
        return this;
    }

    public ProjetDeclare declare() {
        return new ProjetDeclare(
                campagne,
                depotRegion,
                new Porteur("210000014", "Association des Trois Rivières", typePorteur),
                organismes,
                groupement,
                lignes.stream().map(Ligne::declaree).toList(),
                solution,
                ModeHebergement.SAAS,
                prixEditeur,
                budget,
                demandes,
                declarations,
                pieces,
                new Contact("projet@exemple.test", null));
    }

    public Projet projet() {
        return Projet.de(declare(), depot, lignes);
    }

    public Conclusion juge(Clause clause) {
        return juge(clause, ReglesDeTest.pour(region));
    }

    public Conclusion juge(Clause clause, Regles regles) {
        return clause.juger(projet(), regles);
    }

    public Issue issue(Clause clause) {
        return juge(clause).verdict().issue();
    }

    public Issue issue(Clause clause, Regles regles) {
        return juge(clause, regles).verdict().issue();
    }

    public static Organisme organisme(int rang, int taille, Region region, EntiteNationale entite) {
        return new Organisme(LigneDeTest.finess("2100", rang), "Organisme " + rang, taille, region, false, entite);
    }

    public static Solution solution(StatutSolution statut) {
        return new Solution("DUI-ALPHA", "Alpha", "Éditions Alpha", statut, null, null, null, null);
    }
}
