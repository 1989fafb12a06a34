package fr.esmsnumerique.magasin.banc;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/** The same operations for the store and its peer. */
record Essai(MongoClient client) {

    static final int DOCUMENTS = 200_000;
    private static final String REMPLISSAGE = "x".repeat(300);

    private MongoCollection<Document> collection(String nom) {
        return client.getDatabase("banc").getCollection(nom);
    }

    Debit insertions(int secondes) {
        MongoCollection<Document> insertions = collection("insertions");
        return Debit.mesurer(secondes, (client, rang) -> insertions.insertOne(document(client + "-" + rang, rang)));
    }

    /** Each client moves its own document from version to version, on an exact id and a condition, as the services do. */
    Debit misesAJour(int secondes) {
        MongoCollection<Document> versions = collection("versions");
        versions.insertMany(IntStream.range(0, Debit.CLIENTS)
                .mapToObj(i -> new Document("_id", i).append("version", 0).append("t", REMPLISSAGE))
                .toList());
        return Debit.mesurer(secondes, (client, rang) -> {
            Document filtre = new Document("_id", client).append("version", rang);
            if (versions.updateOne(filtre, new Document("$inc", new Document("version", 1)))
                            .getModifiedCount()
                    != 1) {
                throw new IllegalStateException("mise à jour perdue");
            }
        });
    }

    void remplir() {
        for (int i = 0; i < DOCUMENTS; i += 1_000) {
            collection("documents")
                    .insertMany(IntStream.range(i, i + 1_000)
                            .mapToObj(n -> document("d" + n, n))
                            .toList());
        }
    }

    /** Seconds to examine every document on a field without index, median of three after {@code chauffe}. */
    double balayage(int chauffe) {
        List<Double> secondes = new ArrayList<>();
        for (int i = 0; i < chauffe + 3; i++) {
            long debut = System.nanoTime();
            long trouves = collection("documents")
                    .countDocuments(new Document("montantCentimes", new Document("$gte", 100L * (DOCUMENTS - 100))));
            if (trouves != 100) {
                throw new IllegalStateException("balayage faux : " + trouves);
            }
            secondes.add((System.nanoTime() - debut) / 1e9);
        }
        List<Double> chauds = new ArrayList<>(secondes.subList(chauffe, chauffe + 3));
        Collections.sort(chauds);
        return chauds.get(1);
    }

    /** Rewrites each document once, by lots of a thousand, to make the journal outgrow the data. */
    void reecrire(Runnable apresChaqueLot) {
        for (int i = 0; i < DOCUMENTS; i += 1_000) {
            List<String> lot =
                    IntStream.range(i, i + 1_000).mapToObj(n -> "d" + n).toList();
            collection("documents")
                    .updateMany(
                            new Document("_id", new Document("$in", lot)),
                            new Document("$inc", new Document("version", 1)));
            apresChaqueLot.run();
        }
    }

    long compte() {
        return collection("documents").countDocuments();
    }

    private static Document document(String id, int n) {
        return new Document("_id", id)
                .append("montantCentimes", 100L * n)
                .append("region", "27")
                .append("version", 0)
                .append("t", REMPLISSAGE);
    }
}
