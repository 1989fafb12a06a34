package fr.esmsnumerique.eligibilite.banc;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.siegmar.fastcsv.reader.CsvReader;
import fr.esmsnumerique.eligibilite.evaluation.LigneDeTest;
import fr.esmsnumerique.test.banc.RapportDeBanc;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The {@code finess} bench: an extract as large as the national one, sent over HTTP to the service on the embedded store: rows per second of a first import and of the
 * same file again, beside FastCSV reading the same bytes and doing nothing with them, and the most heap the service used.
 */
public final class BancFiness {

    private static final int LIGNES = 103_000;
    private static final int PASSAGES = 3;
    private static final long MEBIOCTET = 1L << 20;

    private BancFiness() {}

    public static void main(String[] arguments) throws IOException {
        Path extrait = Files.createTempFile("esms-banc-finess", ".csv");
        ecrire(extrait);
        RapportDeBanc releve = new RapportDeBanc("finess", "lignes/s");
        try (MagasinDeBanc magasin = MagasinDeBanc.lancer();
                ServiceDeBanc service = new ServiceDeBanc(magasin.uri());
                MongoClient mongo = MongoClients.create(magasin.uri())) {
            releve.constater("finess.fichier", (double) Files.size(extrait) / MEBIOCTET, "Mio");
            double nue = mediane(() -> lectureNue(extrait));
            releve.constater("fastcsv.lecture_nue", nue);
            // Warm-up, thrown away.
            importer(service, extrait);
            System.gc();
            double avant = occupationApresCollecte();
            remettreAZero();
            double premier = mediane(() -> {
                mongo.getDatabase("esms_eligibilite").getCollection("essms").deleteMany(new Document());
                return importer(service, extrait);
            });
            releve.comparer("finess.premier_import", premier, "fastcsv.lecture_nue", nue);
            double encore = mediane(() -> importer(service, extrait));
            releve.comparer("finess.reimport", encore, "fastcsv.lecture_nue", nue);
            releve.constater("finess.tas_maximal", pic() / MEBIOCTET, "Mio");
            System.gc();
            releve.constater(
                    "finess.tas_garde_en_plus", Math.max(0, occupationApresCollecte() - avant) / MEBIOCTET, "Mio");
            releve.ecrire(Path.of(System.getProperty("esms.bancs", "target/bancs")));
        } finally {
            Files.delete(extrait);
        }
        System.exit(0);
    }

    private static double importer(ServiceDeBanc service, Path extrait) {
        try {
            long debut = System.nanoTime();
            JsonNode rapport = JsonMapper.shared()
                    .readTree(service.poster("/imports/finess", "text/csv", BodyPublishers.ofFile(extrait)));
            double secondes = (System.nanoTime() - debut) / 1e9;
            if (rapport.path("lignesLues").asInt() != LIGNES
                    || rapport.path("rejetees").asInt() != 0) {
                throw new IllegalStateException("Lignes perdues : " + rapport);
            }
            return LIGNES / secondes;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static double lectureNue(Path extrait) {
        long debut = System.nanoTime();
        try (var lignes =
                CsvReader.builder().fieldSeparator(';').allowExtraFields(true).ofCsvRecord(extrait)) {
            long cellules = lignes.stream().mapToLong(l -> l.getFieldCount()).sum();
            if (cellules < LIGNES) {
                throw new IllegalStateException("Fichier mal lu");
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return LIGNES / ((System.nanoTime() - debut) / 1e9);
    }

    /** Less than half of the lines are of L.312-1, as in the national file. */
    private static void ecrire(Path extrait) throws IOException {
        try (BufferedWriter sortie = Files.newBufferedWriter(extrait)) {
            sortie.write("finess;etalab;111;2025-05-12\n");
            for (int rang = 0; rang < LIGNES; rang++) {
                String numero = LigneDeTest.finess(
                        "%02d%02d".formatted(1 + rang / 10_000 * 7, rang / 1_000 % 10), rang % 1_000);
                sortie.write("structureet;" + numero + ";" + LigneDeTest.finess("2100", rang / 12 % 9_000)
                        + ";E.H.P.A.D. DES LILAS " + rang
                        + ";ÉTABLISSEMENT D'HÉBERGEMENT POUR PERSONNES ÂGÉES DES LILAS N° " + rang
                        + ";;;1;RUE;DE LA RÉPUBLIQUE;;BP 6006;231;21;COTE-D'OR;21000 DIJON CEDEX;0300000000;;500;"
                        + "Etablissement d'hébergement pour personnes âgées dépendantes;"
                        + (rang % 9 < 4 ? "4401" : "1101")
                        + ";Etablissements d'Hébergement pour Personnes Âgées;;8710A;40;ARS/PCD, Tarif global, habilité aide sociale"
                        + ";1;Public;1988-05-02;2017-01-03;2024-04-22;\n");
            }
        }
    }

    private static double mediane(DoubleSupplier passage) {
        double[] mesures = new double[PASSAGES];
        Arrays.setAll(mesures, _ -> passage.getAsDouble());
        Arrays.sort(mesures);
        return mesures[PASSAGES / 2];
    }

    private static void remettreAZero() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static double pic() {
        return tas(true);
    }

    private static double occupationApresCollecte() {
        return tas(false);
    }

    private static double tas(boolean maximum) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .mapToDouble(p -> (maximum ? p.getPeakUsage() : p.getUsage()).getUsed())
                .sum();
    }
}
