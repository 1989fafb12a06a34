package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.JeuDeClauses;
import java.util.List;

/** The clauses of generalisation campaigns, in the order agents read them. */
public final class ClausesGeneralisation {

    /** To change whenever a clause is added, removed or reads its texts otherwise: it is stored with every evaluation. */
    private static final String VERSION = "2025.1";

    private ClausesGeneralisation() {}

    public static JeuDeClauses jeu() {
        return new JeuDeClauses(
                VERSION,
                List.of(
                        new VerifieCategorieL3121(),
                        new VerifieNumeroFiness(),
                        new VerifieActiviteConfort(),
                        new VerifieFinancementUnique(),
                        new VerifieDoublon(),
                        new VerifieDoublonEnAttente(),
                        new VerifieCommandeSons(),
                        new VerifieVersionSegur(),
                        new VerifieNombreEssms(),
                        new VerifieMutualisation(),
                        new VerifieSecteurDominant(),
                        new VerifieSolutionUnique(),
                        new VerifieHebergementUnique(),
                        new VerifieProjetMixte(),
                        new VerifieMajoriteTypeProjet(),
                        new VerifieArsPivot(),
                        new VerifieRoutage(),
                        new VerifieAccordEntiteNationale(),
                        new VerifieDuiCommunEntite(),
                        new VerifieExclusiviteEuropeenne(),
                        new VerifieTelemedecine(),
                        new VerifieEquipementLie(),
                        new VerifieRgpd(),
                        new VerifieReferencement(),
                        new VerifiePjm(),
                        new VerifieCandidatureAhi(),
                        new VerifieCommandePublique(),
                        new VerifieOuvertureDepot(),
                        new VerifieClotureDepot(),
                        new VerifiePiecesTardives(),
                        new VerifiePiecesObligatoires(),
                        new VerifieAttestationMutualisation(),
                        new VerifieAutorisationEntite(),
                        new VerifieDevisEquipement(),
                        new VerifieDevisAmoa(),
                        new VerifieDeclarationHeures(),
                        new VerifieEtudeCouverture(),
                        new VerifiePlanImplantation()));
    }
}
