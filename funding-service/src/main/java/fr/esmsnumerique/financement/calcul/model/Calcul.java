package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;
import java.util.List;

/**
 * A computed grant that explains itself. Construction checks that lines and payments sum to the total.
 *
 * @param dateBareme day on which the campaign's values were read
 * @param empreinteCampagne hash of the campaign version
 * @param modeBareme how the amounts fall with size (AMB-01 in 2025)
 * @param nombreFinances establishments that count in the scale
 */
public record Calcul(
        Montant total,
        LocalDate dateBareme,
        String empreinteCampagne,
        ModeBareme modeBareme,
        int nombreEssms,
        int nombreFinances,
        List<Ligne> lignes,
        List<LectureComparee> lectures,
        List<PointAInstruire> points,
        List<MontantTranche> tranches) {

    public Calcul {
        lignes = List.copyOf(lignes);
        lectures = List.copyOf(lectures);
        points = List.copyOf(points);
        tranches = List.copyOf(tranches);
        if (!somme(lignes).equals(total)) {
            throw new IllegalStateException("Les lignes ne font pas le total : " + somme(lignes) + " ≠ " + total);
        }
        Montant verse = tranches.stream().map(MontantTranche::montant).reduce(Montant.ZERO, Montant::plus);
        if (!verse.equals(total)) {
            throw new IllegalStateException("Les tranches ne font pas le total : " + verse + " ≠ " + total);
        }
    }

    /** The same computation with other lines: its total and payments follow. */
    public Calcul avec(List<Ligne> autres, ReglesVersement regles) {
        Montant nouveau = somme(autres);
        return new Calcul(
                nouveau,
                dateBareme,
                empreinteCampagne,
                modeBareme,
                nombreEssms,
                nombreFinances,
                autres,
                lectures,
                points,
                regles.repartir(nouveau));
    }

    static Montant somme(List<Ligne> lignes) {
        long centimes = 0;
        for (Ligne ligne : lignes) {
            centimes = Math.addExact(centimes, ligne.retenu().centimes());
        }
        return new Montant(centimes);
    }

    public Montant montant(Tranche tranche) {
        return tranches.stream()
                .filter(t -> t.tranche() == tranche)
                .map(MontantTranche::montant)
                .findFirst()
                .orElseThrow();
    }
}
