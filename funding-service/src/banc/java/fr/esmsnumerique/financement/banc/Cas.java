package fr.esmsnumerique.financement.banc;

import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.StatutSolution;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The projects whose grant the three engines compute, the same at every run: small and large organisations, acquisitions and upgrades, lines set aside, prices below and
 * above the ceilings, quotes. The acquisitions of one project have one price and its equipment one quote, for Publicodes knows no lists.
 */
final class Cas {

    private Cas() {}

    /** Projects of twenty establishments: what is measured. */
    static List<ProjetAFinancer> deVingt(int nombre) {
        RandomGenerator hasard = new SplittableRandom(20251122);
        return IntStream.range(0, nombre).mapToObj(i -> projet(20, hasard)).toList();
    }

    /** Projects on both sides of the fiftieth: what the amounts are compared on, besides. */
    static List<ProjetAFinancer> deToutesTailles(int nombre) {
        RandomGenerator hasard = new SplittableRandom(42);
        return IntStream.range(0, nombre)
                .mapToObj(i -> projet(1 + hasard.nextInt(90), hasard))
                .toList();
    }

    private static ProjetAFinancer projet(int nombre, RandomGenerator hasard) {
        Projets projet = Projets.vide().solution(StatutSolution.values()[hasard.nextInt(3)]);
        Long prix = montant(hasard, 1_300_000, 200_000);
        Long devis = montant(hasard, 900_000, 300_000);
        int organismes = 1 + hasard.nextInt(4);
        int reste = nombre;
        for (int o = 1; o <= organismes && reste > 0; o++) {
            int siens = o == organismes ? reste : 1 + hasard.nextInt(reste);
            projet.organisme("OG" + o, siens + hasard.nextInt(12), hasard.nextInt(4) == 0);
            essms(projet, siens, prix, devis, hasard);
            reste -= siens;
        }
        if (hasard.nextBoolean()) {
            projet.devisAmoa(9_000_000 + hasard.nextInt(2_000_000));
        }
        return projet.projet();
    }

    private static void essms(
            Projets projet, int nombre, @Nullable Long prix, @Nullable Long devis, RandomGenerator hasard) {
        for (int i = 0; i < nombre; i++) {
            TypeProjet type = hasard.nextInt(3) == 0 ? TypeProjet.MONTEE_VERSION : TypeProjet.ACQUISITION;
            if (hasard.nextInt(25) == 0) {
                projet.exclu(type, "ESSMS déjà financé en 2022.", "ELI-28");
            } else {
                projet.essms(1, type, Secteur.PH, prix, hasard.nextBoolean() ? devis : null);
            }
        }
    }

    /** Unknown once in four. */
    private static @Nullable Long montant(RandomGenerator hasard, long base, int ecart) {
        return hasard.nextInt(4) == 0 ? null : (Long) (base + hasard.nextInt(ecart));
    }
}
