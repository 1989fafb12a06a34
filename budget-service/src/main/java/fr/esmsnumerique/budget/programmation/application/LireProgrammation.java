package fr.esmsnumerique.budget.programmation.application;

import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.model.Historique;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.programmation.model.Projets;
import fr.esmsnumerique.budget.programmation.model.Tableau;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads the programming of an envelope; every figure of an answer comes from the same mouvements. */
public final class LireProgrammation {

    private LireProgrammation() {}

    /** @param jourReference day whose end fixes what is redeployable */
    public static Tableau tableau(
            Registre registre, Situation situation, LocalDate jourReference, List<Region> regions) {
        Historique.Instantane connu = registre.consulter(vue -> vue.historique().instantane());
        return Tableau.de(
                situation,
                regions,
                connu.balance(situation),
                Projets.de(connu.mouvements(), situation),
                connu.balance(auPlusTard(situation, jourReference)),
                connu.balance(auPlusTard(situation, jourReference.minusDays(1))));
    }

    /** @param sequence last mouvement to consider: the following pages of a list must not see what was written since the first */
    public static Projets projets(Registre registre, Situation situation, long sequence) {
        List<Mouvement> mouvements = registre.consulter(vue -> vue.depuis(1));
        int connus = (int) Math.min(sequence, mouvements.size());
        return Projets.de(mouvements.subList(0, connus), situation);
    }

    /** Whether those regions ever had credits of that circular, redeployment or carry-over. */
    public static boolean aDesCredits(Registre registre, Set<Region> regions, String origine) {
        return registre.consulter(vue -> vue.depuis(1)).stream()
                .flatMap(mouvement -> mouvement.lignes().stream())
                .map(Ligne::compte)
                .filter(compte -> compte.origine().reference().equals(origine))
                .anyMatch(compte ->
                        compte.titulaire().region().filter(regions::contains).isPresent());
    }

    private static Situation auPlusTard(Situation situation, LocalDate jour) {
        return situation.au().isAfter(jour) ? new Situation(jour, situation.connuLe()) : situation;
    }
}
