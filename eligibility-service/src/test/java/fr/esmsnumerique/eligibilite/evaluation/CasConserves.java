package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecProjet;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSecteur;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSolution;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.dejaFinancee;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition2022;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.amorcage;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.organisme;

import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.eligibilite.projet.model.ModeHebergement;
import fr.esmsnumerique.eligibilite.projet.model.OrigineVersionSegur;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import fr.esmsnumerique.eligibilite.projet.model.VoieAchat;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Projects whose evaluation is kept, version after version of the rules. */
final class CasConserves {

    private static final Region GE = Region.GRAND_EST;
    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final Region PDL = Region.PAYS_DE_LA_LOIRE;

    private CasConserves() {}

    record Cas(String campagne, Region region, Projet projet) {

        LocalDate jour() {
            return Paris.jour(projet.depot());
        }
    }

    static Map<String, Cas> tous() {
        Map<String, Cas> cas = new TreeMap<>();
        cas.put("sans-defaut", g25(GE, acquisition(20, GE)));
        cas.put("quatorze-essms", g25(GE, acquisition(14, GE)));
        cas.put("sept-essms-en-corse", g25(Region.CORSE, acquisition(7, Region.CORSE)));
        cas.put("tardif", g25(PDL, acquisition(15, PDL).depose("2025-09-16T08:00:00Z")));
        cas.put("dernier-instant", g25(PDL, acquisition(15, PDL).depose("2025-09-15T21:59:59Z")));
        cas.put("egalite-de-regions", g25(GE, acquisition(9, GE).avec(9, BFC)));
        cas.put("national", g25(GE, acquisition(30, GE).avec(20, BFC)));
        cas.put("cinquante-une-region", g25(GE, acquisition(50, GE)));
        cas.put(
                "deja-finance-et-deux-solutions",
                g25(
                        BFC,
                        acquisition(16, BFC)
                                .ligne(3, l -> dejaFinancee(l, "A21", "DUI-ALPHA"))
                                .ligne(4, l -> avecSolution(l, "DUI-BETA", ModeHebergement.SUR_SITE))));
        cas.put(
                "mixte-sans-majorite",
                g25(
                        BFC,
                        acquisition(16, BFC)
                                .ligne(
                                        1,
                                        l -> avecProjet(l, TypeProjet.MONTEE_VERSION, OrigineVersionSegur.AUTOFINANCEE))
                                .ligne(2, l -> avecSecteur(l, Secteur.AHI))
                                .solution(ProjetDeTest.solution(StatutSolution.NON_REFERENCEE))));
        cas.put("piece-manquante", g25(PDL, acquisition(15, PDL).sansPiece(CodePiece.GOUVERNANCE)));
        cas.put(
                "g22-sans-defaut-en-bfc",
                new Cas("G22", BFC, acquisition2022(15, BFC).projet()));
        cas.put(
                "g22-sans-fenetre-versee",
                new Cas("G22", GE, acquisition2022(14, GE).projet()));
        cas.put(
                "g22-cinquante-une-region",
                new Cas("G22", BFC, acquisition2022(50, BFC).projet()));
        cas.put(
                "g22-non-referencee-hors-sad",
                new Cas(
                        "G22",
                        BFC,
                        acquisition2022(16, BFC)
                                .solution(ProjetDeTest.solution(StatutSolution.NON_REFERENCEE))
                                .projet()));
        cas.put(
                "g22-non-referencee-sans-preuve-ni-concurrence",
                new Cas(
                        "G22",
                        BFC,
                        acquisition2022(16, BFC)
                                .solution(ProjetDeTest.solution(StatutSolution.NON_REFERENCEE))
                                .voieAchat(VoieAchat.AUTRE)
                                .sansPiece(CodePiece.PREUVE_MISE_EN_CONCURRENCE)
                                .sansPiece(CodePiece.PREUVE_CONFORMITE_CAHIER_DES_CHARGES)
                                .projet()));
        cas.put(
                "g22-usage-seul-sur-candidate",
                new Cas(
                        "G22",
                        GE,
                        acquisition2022(16, GE)
                                .solution(ProjetDeTest.solution(StatutSolution.CANDIDATE))
                                .toutesLesLignes(l -> avecProjet(l, TypeProjet.USAGE_SEUL, null))
                                .projet()));
        cas.put(
                "g22-deploiement-generalise",
                new Cas(
                        "G22",
                        GE,
                        acquisition2022(52, GE)
                                .organismes(organisme(1, 60, GE, null))
                                .ligne(1, l -> dejaFinancee(l, "A21", "DUI-ALPHA"))
                                .projet()));
        cas.put("a21-trois-organismes", new Cas("A21", GE, amorcage(15, GE).projet()));
        cas.put("a21-quatorze-structures", new Cas("A21", GE, amorcage(14, GE).projet()));
        return cas;
    }

    private static Cas g25(Region region, ProjetDeTest projet) {
        return new Cas("G25", region, projet.projet());
    }
}
