package fr.esmsnumerique.budget.donnees;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A generated project.
 *
 * @param rang among all, from 0
 * @param retenu rank among the retained ones, absent for the others
 * @param premierEssms rank of its first establishment among all
 * @param centimes of its grant, settled, engaged and paid when it is retained
 */
public record ProjetNational(
        int rang,
        String dossierId,
        Region region,
        String etat,
        Optional<Integer> retenu,
        int premierEssms,
        int essms,
        long centimes) {

    private static final String[] TYPES = {"ACQUISITION", "EVOLUTION", "MIXTE"};
    private static final Instant DEBUT = Instant.parse("2025-02-03T08:00:00Z");

    String type() {
        return TYPES[Hasard.sous(TYPES.length, rang, 1, 0)];
    }

    long avance() {
        return centimes / 2;
    }

    long solde() {
        return centimes - avance();
    }

    public Instant majLe() {
        return DEBUT.plus(Hasard.sous(300 * 24 * 60, rang, 2, 0), ChronoUnit.MINUTES);
    }

    /** In a department that does not exist: no real number can be met. */
    public String finess(int essms) {
        String huit = "99%06d".formatted(premierEssms + essms);
        return IntStream.rangeClosed(0, 9)
                .mapToObj(cle -> huit + cle)
                .filter(NumeroFiness::estValide)
                .findFirst()
                .orElseThrow();
    }

    /** The month's count of one establishment: persons, and those of which the act was recorded; usage grows with time, unevenly. */
    Mesure mesure(int essms, int mois) {
        int denominateur = 20 + Hasard.sous(160, premierEssms + essms, 3, 0);
        int pourMille = Math.min(1_000, 150 + mois * 15 + Hasard.sous(350, premierEssms + essms, mois, 4));
        return new Mesure(denominateur * pourMille / 1_000, denominateur, 5_000);
    }

    public record Mesure(int numerateur, int denominateur, int ciblePointsDeBase) {}

    public String dossier() {
        return """
                {"dossierId":"%s","campagne":"G25","region":"%s","etat":"%s","typeProjet":"%s","nombreEssms":%d,"nombreEssmsFinancables":%d,"deposeLe":"2025-02-03T08:00:00Z","majLe":"%s"}""".formatted(dossierId, region.code(), etat, type(), essms, essms, majLe());
    }

    public String financement() {
        return """
                {"dossierId":"%s","campagne":"G25","region":"%s","arreteCentimes":%d,"conventionSignee":true,"avancePayeeCentimes":%d,"soldePayeCentimes":%d,"majLe":"%s"}""".formatted(dossierId, region.code(), centimes, avance(), solde(), majLe());
    }

    public String usage() {
        return """
                {"dossierId":"%s","campagne":"G25","region":"%s","mois":"2027-12","indicateursAtteints":%d,"indicateursExiges":5,"ciblesAtteintes":%b,"attestee":false,"majLe":"%s"}""".formatted(
                        dossierId, region.code(), Hasard.sous(6, rang, 5, 0), Hasard.sous(6, rang, 5, 0) == 5, majLe());
    }

    LocalDate convention() {
        return LocalDate.parse("2025-03-01").plusDays(Hasard.sous(200, rang, 6, 0));
    }
}
