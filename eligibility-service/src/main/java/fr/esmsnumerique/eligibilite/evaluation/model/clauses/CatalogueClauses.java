package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.JeuDeClauses;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Every clause of the programme, in the order agents read them. A campaign lists those its texts carry: the others are not in its set. */
public final class CatalogueClauses {

    /** To change whenever a clause is added, removed or reads its texts otherwise: it is stored with every evaluation. */
    public static final String VERSION = "2025.3";

    /** Campaign key that lists the ids of its clauses. */
    public static final String CLE = "eligibilite.clauses";

    /** Campaign key of the routing rule, and what it may say. */
    public static final String ROUTAGE = Guichet.REGLE;

    /** Clauses that came after the campaign versions published without a list. */
    private static final Set<String> AJOUTEES_DEPUIS = Set.of(
            "ELI-01",
            "ELI-51",
            "ELI-52",
            "SOL-10",
            "DOC-10",
            "ELI-10",
            "ELI-19-SECTEUR",
            "ELI-20",
            "ELI-30-AUTRE-DUI",
            "ELI-34",
            "ELI-36",
            "ELI-38",
            "ELI-39",
            "SOL-01",
            "SOL-02",
            "SOL-11",
            "CAL-04");

    private static final List<Clause> TOUTES = List.of(
            new VerifieCategorieL3121(),
            new VerifieNumeroFiness(),
            new VerifieActiviteConfort(),
            new VerifieFinancementUnique(),
            new VerifieDoublon(),
            new VerifieDoublonEnAttente(),
            new VerifieCommandeSons(),
            new VerifieAutreDuiApresSons(),
            new VerifieVersionSegur(),
            new VerifiePublicPrioritaire(),
            new VerifieNombreEssms(),
            new VerifieRegroupementAmorcage(),
            new VerifieMutualisation(),
            new VerifieCoherenceGroupement(),
            new VerifieSecteurDominant(),
            new VerifieSolutionUnique(),
            new VerifieHebergementUnique(),
            new VerifieProjetMixte(),
            new VerifieUsageSurVersionReferencee(),
            new VerifieMajoriteTypeProjet(),
            new VerifieMajoriteSecteur(),
            new VerifieArsPivot(),
            new VerifieRoutage(),
            new VerifieDeploiementGeneralise(),
            new VerifieAccordEntiteNationale(),
            new VerifieDuiCommunEntite(),
            new VerifieExclusiviteEuropeenne(),
            new VerifieTelemedecine(),
            new VerifieEquipementLie(),
            new VerifieResteACharge(),
            new VerifieRgpd(),
            new VerifieCahierDesCharges(),
            new VerifieReferencementParChamp(),
            new VerifieReferencement(),
            new VerifieServicesSocle(),
            new VerifieNomenclatures(),
            new VerifieConvergenceDpi(),
            new VerifiePjm(),
            new VerifieCandidatureAhi(),
            new VerifieAchatSad(),
            new VerifieMiseEnConcurrence(),
            new VerifieCommandePublique(),
            new VerifieOuvertureDepot(),
            new VerifieClotureDepot(),
            new VerifiePiecesTardives(),
            new VerifiePhaseArbitrage(),
            new VerifiePiecesObligatoires(),
            new VerifieAttestationMutualisation(),
            new VerifieAutorisationEntite(),
            new VerifieDevisEquipement(),
            new VerifieDevisAmoa(),
            new VerifieDeclarationHeures(),
            new VerifieEtudeCouverture(),
            new VerifiePlanImplantation(),
            new VerifiePreuveConformite());

    private CatalogueClauses() {}

    public static List<Clause> toutes() {
        return TOUTES;
    }

    public static Set<String> routages() {
        return Guichet.REGLES;
    }

    /** The clauses of a campaign on the day and for the region its rules are read. */
    public static JeuDeClauses jeu(Regles regles) {
        return regles.donne(CLE) ? jeu(Set.copyOf(regles.liste(CLE).valeur())::contains) : sansListe();
    }

    /** What a campaign version published before it could list its clauses was evaluated with. */
    public static JeuDeClauses sansListe() {
        return jeu(id -> !AJOUTEES_DEPUIS.contains(id));
    }

    private static JeuDeClauses jeu(Predicate<String> retenue) {
        return new JeuDeClauses(
                VERSION, TOUTES.stream().filter(c -> retenue.test(c.id())).toList());
    }
}
