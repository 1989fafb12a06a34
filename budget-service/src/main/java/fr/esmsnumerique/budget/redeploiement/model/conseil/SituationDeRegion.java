package fr.esmsnumerique.budget.redeploiement.model.conseil;

import fr.esmsnumerique.budget.enveloppe.model.Financements.MontantArrete;
import fr.esmsnumerique.kernel.Region;
import java.util.Comparator;
import java.util.List;

/**
 * What a region has and waits for, in centimes.
 *
 * @param disponible available now
 * @param nonEngage not engaged at the end of the reference day and not given since (BUD-04)
 * @param enAttente settled grants for which nothing is programmed, the smallest first
 */
public record SituationDeRegion(Region region, long disponible, long nonEngage, List<MontantArrete> enAttente) {

    public SituationDeRegion {
        enAttente = enAttente.stream()
                .sorted(Comparator.comparing(MontantArrete::montant).thenComparing(MontantArrete::dossier))
                .toList();
    }

    long besoin() {
        return enAttente.stream().mapToLong(p -> p.montant().centimes()).reduce(0L, Math::addExact);
    }

    /** Available, not needed by its own projects, and within what was not engaged: no programming is broken. */
    long cedable() {
        return Math.max(0, Math.min(disponible - besoin(), nonEngage));
    }

    /** What its {@code nombre} smallest projects need beyond its own credits. */
    long manque(int nombre) {
        long somme = enAttente.stream()
                .limit(nombre)
                .mapToLong(p -> p.montant().centimes())
                .reduce(0L, Math::addExact);
        return Math.max(0, somme - disponible);
    }

    /** Projects it can pay alone, the smallest first. */
    public int finances() {
        int nombre = 0;
        while (nombre < enAttente.size() && manque(nombre + 1) == 0) {
            nombre++;
        }
        return nombre;
    }
}
