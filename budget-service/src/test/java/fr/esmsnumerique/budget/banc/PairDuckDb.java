package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.budget.donnees.DonneesNationales;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** DuckDB in memory, on the same lines and the same threads. Nothing of it is needed to build: its driver is found when its jar is on the path. */
final class PairDuckDb implements AutoCloseable {

    private static final String AGREGATION = """
            SELECT place, count(*), count(*) FILTER (WHERE denominateur > 0 AND 10000 * numerateur::BIGINT >= cible::BIGINT * denominateur),
                   sum(numerateur)::BIGINT, sum(denominateur)::BIGINT
            FROM mois GROUP BY place""";

    private final Connection base;

    private PairDuckDb(Connection base) {
        this.base = base;
    }

    /** Empty when its driver is not there. */
    static Optional<PairDuckDb> ouvrir() {
        try {
            return Optional.of(new PairDuckDb(DriverManager.getConnection("jdbc:duckdb:")));
        } catch (SQLException absent) {
            System.out.println(
                    "DuckDB n'est pas installé (" + absent.getMessage() + ") : le banc tourne sans son pair.");
            return Optional.empty();
        }
    }

    void charger(Path travail, DonneesNationales donnees) throws IOException, SQLException {
        Path csv = Files.createTempFile(Files.createDirectories(travail), "mois", ".csv");
        try (BufferedWriter lignes = Files.newBufferedWriter(csv)) {
            donnees.parcourirLesMois((projet, finess, mois, mesure) -> {
                try {
                    lignes.write(NoyauDeBanc.place(projet.region(), mois) + "," + mesure.numerateur() + ","
                            + mesure.denominateur() + "," + mesure.ciblePointsDeBase() + "\n");
                } catch (IOException impossible) {
                    throw new java.io.UncheckedIOException(impossible);
                }
            });
        }
        try (Statement ordre = base.createStatement()) {
            ordre.execute(
                    "CREATE TABLE mois (place SMALLINT, numerateur INTEGER, denominateur INTEGER, cible SMALLINT)");
            ordre.execute("COPY mois FROM '" + csv + "' (HEADER false)");
        } finally {
            Files.delete(csv);
        }
    }

    /** Lines, attained, numerators and denominators by place. */
    Map<Integer, long[]> agreger() {
        Map<Integer, long[]> comptes = new TreeMap<>();
        try (Statement ordre = base.createStatement();
                ResultSet lignes = ordre.executeQuery(AGREGATION)) {
            while (lignes.next()) {
                comptes.put(
                        lignes.getInt(1),
                        new long[] {lignes.getLong(2), lignes.getLong(3), lignes.getLong(4), lignes.getLong(5)});
            }
            return comptes;
        } catch (SQLException panne) {
            throw new IllegalStateException(panne);
        }
    }

    @Override
    public void close() {
        try {
            base.close();
        } catch (SQLException panne) {
            throw new IllegalStateException(panne);
        }
    }
}
