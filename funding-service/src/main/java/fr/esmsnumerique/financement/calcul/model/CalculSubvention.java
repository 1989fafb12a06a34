package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes the grant of a project, then again under every other reading of the texts: a reading whose total differs is shown beside the one applied.
 * Stateless and pure: the same project and scale always give the same result.
 */
public final class CalculSubvention {

    private CalculSubvention() {}

    public static Calcul calculer(ProjetAFinancer projet, Bareme bareme) {
        Chiffrage chiffrage = chiffrer(projet, bareme);
        Montant total = chiffrage.total();
        List<LectureComparee> lectures = comparer(projet, bareme, total);
        return new Calcul(
                total,
                bareme.date(),
                bareme.empreinte(),
                bareme.mode(),
                projet.essms().size(),
                Contexte.de(projet, bareme).nombreFinances(),
                chiffrage.lignes(),
                lectures,
                PointsAInstruire.de(projet, bareme, lectures),
                chiffrage.tranches());
    }

    /** The amounts alone, line by line: what comparing many sizes needs. */
    public static Chiffrage chiffrer(ProjetAFinancer projet, Bareme bareme) {
        List<Ligne> lignes = lignes(projet, bareme);
        Montant total = Calcul.somme(lignes);
        return new Chiffrage(lignes, total, bareme.versements().repartir(total));
    }

    private static List<Ligne> lignes(ProjetAFinancer projet, Bareme bareme) {
        if (bareme.lectures().retient(Option.PROJET_NON_FINANCE) && PointsAInstruire.nonReferenceeHorsPjmAhi(projet)) {
            return List.of(nonFinance(projet, bareme));
        }
        Contexte contexte = Contexte.de(projet, bareme);
        List<Ligne> lignes = new ArrayList<>();
        LignesUsage.ajouter(contexte, lignes);
        LignesEditeur.ajouter(contexte, lignes);
        LignesSpecifiques.ajouter(contexte, lignes);
        LignesExclues.ajouter(contexte, lignes);
        return lignes;
    }

    private static Ligne nonFinance(ProjetAFinancer projet, Bareme bareme) {
        return Ligne.nulle(
                Poste.USAGE,
                "Projet sur une solution non référencée",
                projet.essms().size(),
                bareme.partEditeur().orElseThrow().nonReference().plein().reference(),
                bareme.lectures().mention(Ambiguite.AMB_11),
                "Aucun financement pour une solution non référencée.",
                new Groupe(projet.essms()));
    }

    private static List<LectureComparee> comparer(ProjetAFinancer projet, Bareme bareme, Montant total) {
        List<LectureComparee> comparees = new ArrayList<>();
        for (Ambiguite ambiguite : Ambiguite.values()) {
            bareme.lectures()
                    .de(ambiguite)
                    .ifPresent(retenue -> comparees.addAll(comparer(projet, bareme, total, ambiguite, retenue)));
        }
        return comparees;
    }

    private static List<LectureComparee> comparer(
            ProjetAFinancer projet, Bareme bareme, Montant total, Ambiguite ambiguite, Option retenue) {
        List<LectureComparee> comparees = new ArrayList<>();
        for (Option autre : ambiguite.options()) {
            if (autre == retenue) {
                continue;
            }
            Bareme autreBareme = bareme.avec(bareme.lectures().avec(ambiguite, autre));
            Montant totalAutre = Calcul.somme(lignes(projet, autreBareme));
            if (!totalAutre.equals(total)) {
                comparees.add(new LectureComparee(ambiguite, retenue, autre, totalAutre));
            }
        }
        return comparees;
    }
}
