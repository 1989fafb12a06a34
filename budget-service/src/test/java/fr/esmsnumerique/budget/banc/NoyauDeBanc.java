package fr.esmsnumerique.budget.banc;

import com.sun.management.OperatingSystemMXBean;
import fr.esmsnumerique.budget.donnees.DonneesNationales;
import fr.esmsnumerique.budget.usages.model.MoisMesures;
import fr.esmsnumerique.budget.usages.model.SyntheseDesMois;
import fr.esmsnumerique.kernel.Region;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The counting of 1.62 million establishments' months, by the service's own code, beside DuckDB; both must find the same figures, or the bench stops. */
final class NoyauDeBanc {

    private static final int CHAUFFE = 30;
    private static final int PASSAGES = 31;
    private static final int PLACES = Region.values().length * DonneesNationales.MOIS;

    private NoyauDeBanc() {}

    static int place(Region region, int mois) {
        return region.ordinal() * DonneesNationales.MOIS + mois;
    }

    static void mesurer(Rapport rapport, Path travail) throws IOException, SQLException {
        DonneesNationales donnees = new DonneesNationales(1);
        MoisMesures mois = new MoisMesures();
        donnees.parcourirLesMois((projet, finess, rang, mesure) -> mois.ajouter(
                place(projet.region(), rang), mesure.numerateur(), mesure.denominateur(), mesure.ciblePointsDeBase()));
        rapport.ajouter(Mesure.constat("consolidation.noyau.lignes", mois.taille(), "lignes"));
        try (PairDuckDb duckdb = PairDuckDb.ouvrir().orElse(null)) {
            if (duckdb == null) {
                Cout cout =
                        Cout.de(List.of(() -> SyntheseDesMois.de(mois, PLACES))).getFirst();
                rapport.ajouter(Mesure.contre(
                        "consolidation.noyau", debit(mois, cout.millis()), "lignes/s", Optional.empty(), 2));
                return;
            }
            duckdb.charger(travail, donnees);
            exigerLesMemes(SyntheseDesMois.de(mois, PLACES), duckdb.agreger());
            List<Cout> couts = Cout.de(List.of(() -> SyntheseDesMois.de(mois, PLACES), duckdb::agreger));
            Cout notre = couts.getFirst();
            Cout autre = couts.getLast();
            rapport.ajouter(Mesure.constat("consolidation.noyau.duree", notre.millis(), "ms"));
            rapport.ajouter(Mesure.constat("consolidation.noyau.duckdb.duree", autre.millis(), "ms"));
            rapport.ajouter(Mesure.constat("consolidation.noyau.processeur", notre.processeurMillis(), "ms"));
            rapport.ajouter(Mesure.constat("consolidation.noyau.duckdb.processeur", autre.processeurMillis(), "ms"));
            rapport.ajouter(Mesure.contre(
                    "consolidation.noyau",
                    debit(mois, notre.millis()),
                    "lignes/s",
                    Optional.of(new Mesure.Pair("duckdb.memoire", new Debit(debit(mois, autre.millis()), 0, 0))),
                    2));
        }
    }

    private static double debit(MoisMesures mois, double millis) {
        return mois.taille() * 1_000 / millis;
    }

    private static void exigerLesMemes(SyntheseDesMois synthese, Map<Integer, long[]> autres) {
        for (int place = 0; place < PLACES; place++) {
            SyntheseDesMois.Compte compte = synthese.compte(place);
            long[] notres = {compte.declares(), compte.atteints(), compte.numerateur(), compte.denominateur()};
            if (!Arrays.equals(notres, autres.getOrDefault(place, new long[4]))) {
                throw new IllegalStateException("Chiffres différents à la place " + place);
            }
        }
    }

    /** Medians of a passage: what its caller waited, and what the processors spent whatever else the machine did. */
    private record Cout(double millis, double processeurMillis) {

        /** One after the other at each pass: all meet the same machine. */
        static List<Cout> de(List<Runnable> passages) {
            OperatingSystemMXBean systeme = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            double[][] durees = new double[passages.size()][PASSAGES];
            double[][] processeur = new double[passages.size()][PASSAGES];
            for (int rang = -CHAUFFE; rang < PASSAGES; rang++) {
                for (int qui = 0; qui < passages.size(); qui++) {
                    long debut = System.nanoTime();
                    long depense = systeme.getProcessCpuTime();
                    passages.get(qui).run();
                    if (rang >= 0) {
                        durees[qui][rang] = (System.nanoTime() - debut) / 1e6;
                        processeur[qui][rang] = (systeme.getProcessCpuTime() - depense) / 1e6;
                    }
                }
            }
            return IntStream.range(0, passages.size())
                    .mapToObj(qui -> new Cout(mediane(durees[qui]), mediane(processeur[qui])))
                    .toList();
        }

        private static double mediane(double[] valeurs) {
            double[] triees = valeurs.clone();
            Arrays.sort(triees);
            return triees[triees.length / 2];
        }
    }
}
