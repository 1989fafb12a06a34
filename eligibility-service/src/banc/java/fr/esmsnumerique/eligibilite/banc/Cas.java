package fr.esmsnumerique.eligibilite.banc;

import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecProjet;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSecteur;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSolution;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.dejaFinancee;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.essms;

import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.projet.model.Avancement;
import fr.esmsnumerique.eligibilite.projet.model.Declarations;
import fr.esmsnumerique.eligibilite.projet.model.Depense;
import fr.esmsnumerique.eligibilite.projet.model.ModeHebergement;
import fr.esmsnumerique.eligibilite.projet.model.NatureDepense;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The files the three engines judge: sound ones and files spoilt at random, the same at every run. */
final class Cas {

    static final Region REGION = Region.BOURGOGNE_FRANCHE_COMTE;

    private static final List<Instant> DEPOTS = List.of(
            Instant.parse("2025-05-12T09:00:00Z"),
            Instant.parse("2025-06-01T21:59:59Z"),
            Instant.parse("2025-06-01T22:00:00Z"),
            Instant.parse("2025-09-15T21:59:59Z"),
            Instant.parse("2025-09-15T22:00:00Z"));

    private Cas() {}

    /** Files of twenty establishments: what is measured. */
    static List<Projet> deVingt(int nombre) {
        RandomGenerator hasard = new SplittableRandom(20251122);
        return IntStream.range(0, nombre).mapToObj(i -> gate(20, hasard)).toList();
    }

    /** Files of every size: what the verdicts are compared on, besides. */
    static List<Projet> deToutesTailles(int nombre) {
        RandomGenerator hasard = new SplittableRandom(42);
        return IntStream.range(0, nombre).mapToObj(i -> gate(1 + hasard.nextInt(60), hasard)).toList();
    }

    private static Projet gate(int nombre, RandomGenerator hasard) {
        int ailleurs = hasard.nextInt(3) == 0 ? hasard.nextInt(nombre) : 0;
        ProjetDeTest projet = acquisition(nombre - ailleurs, REGION)
                .avec(ailleurs, Region.GRAND_EST)
                .depose(DEPOTS.get(hasard.nextInt(DEPOTS.size())).toString())
                .declarations(declarations(hasard));
        if (hasard.nextInt(3) == 0) {
            projet.budget(
                    hasard.nextBoolean() ? 1_000_000L : null,
                    new Depense(NatureDepense.EQUIPEMENT, "Postes", 5_000_000L),
                    new Depense(NatureDepense.FORMATION, "Formation", hasard.nextInt(2)));
        }
        for (int fautes = hasard.nextInt(4) == 0 ? nombre : hasard.nextInt(5); fautes > 0; fautes--) {
            gater(projet, 1 + hasard.nextInt(nombre), hasard);
        }
        return projet.projet();
    }

    private static void gater(ProjetDeTest projet, int rang, RandomGenerator hasard) {
        switch (hasard.nextInt(6)) {
            case 0 -> projet.ligne(rang, l -> dejaFinancee(l, "A21", "DUI-ALPHA"));
            case 1 -> projet.ligneEntiere(rang, l -> new Ligne(
                    rang, l.declaree(), essms(l.declaree().numeroFiness(), REGION, "1101"), List.of()));
            case 2 -> projet.ligneEntiere(rang, l -> new Ligne(rang, l.declaree(), null, List.of()));
            case 3 -> projet.ligne(rang, l -> avecSolution(l, "DUI-BETA", ModeHebergement.SUR_SITE));
            case 4 -> projet.ligne(rang, l -> avecSecteur(l, Secteur.values()[hasard.nextInt(Secteur.values().length)]));
            default -> projet.ligne(rang, l -> avecProjet(l, TypeProjet.MONTEE_VERSION, null));
        }
    }

    private static Declarations declarations(RandomGenerator hasard) {
        Boolean europe = hasard.nextInt(4) == 0 ? null : (Boolean) (hasard.nextInt(4) == 0);
        return new Declarations(
                europe, avancement(hasard), avancement(hasard), Avancement.EN_COURS, true, null, null, null);
    }

    private static Avancement avancement(RandomGenerator hasard) {
        return switch (hasard.nextInt(8)) {
            case 0 -> null;
            case 1 -> Avancement.AUCUN;
            case 2 -> Avancement.EN_COURS;
            default -> Avancement.FAIT;
        };
    }
}
