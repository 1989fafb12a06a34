package fr.esmsnumerique.magasin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * Clients that insert, insert by lots, update conditionally and delete, each remembering what it attempted and what was acknowledged: after a crash the store
 * must lie between the two.
 */
final class Charge {

    static final int CLIENTS = 8;
    private static final int LOT = 3;

    private final List<Client> clients =
            IntStream.range(0, CLIENTS).mapToObj(Client::new).toList();
    private volatile boolean arret;

    /** Runs until {@code pendant} returns and the clients have failed or stopped. */
    void mener(MongoClient mongo, Runnable pendant) {
        arret = false;
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> lances = new ArrayList<>();
            clients.forEach(client -> lances.add(fils.submit(() -> client.travailler(base(mongo)))));
            pendant.run();
            arret = true;
        }
    }

    /** Checks every client against the restarted store, then takes what it holds as the new starting point. */
    void verifier(MongoClient mongo) {
        clients.forEach(client -> client.verifier(base(mongo)));
    }

    long acquittees() {
        return clients.stream().mapToLong(client -> client.acquittees).sum();
    }

    private static MongoDatabase base(MongoClient mongo) {
        return mongo.getDatabase("charge");
    }

    private final class Client {
        private final int numero;
        private int tentees;
        private volatile int acquittees;

        Client(int numero) {
            this.numero = numero;
        }

        /** Step n: one insert, one lot, one conditional update, and every fourth step a deletion of an older insert. */
        void travailler(MongoDatabase base) {
            MongoCollection<Document> compteurs = base.getCollection("compteurs");
            MongoCollection<Document> lignes = base.getCollection("lignes");
            MongoCollection<Document> lots = base.getCollection("lots");
            try {
                if (acquittees == 0
                        && compteurs.find(new Document("_id", numero)).first() == null) {
                    compteurs.insertOne(new Document("_id", numero).append("n", 0));
                }
                while (!arret) {
                    int n = acquittees + 1;
                    tentees = n;
                    lignes.insertOne(new Document("_id", numero + "-" + n)
                            .append("client", numero)
                            .append("n", n)
                            .append("t", "é".repeat(40)));
                    lots.insertMany(IntStream.range(0, LOT)
                            .mapToObj(i -> new Document("_id", numero + "-" + n + "-" + i)
                                    .append("client", numero)
                                    .append("n", n))
                            .toList());
                    if (n % 4 == 0) {
                        assertThat(lignes.deleteOne(
                                                new Document("_id", numero + "-" + (n - 2)).append("client", numero))
                                        .getDeletedCount())
                                .isEqualTo(1);
                    }
                    Document filtre = new Document("_id", numero).append("n", n - 1);
                    assertThat(compteurs
                                    .updateOne(filtre, new Document("$set", new Document("n", n)))
                                    .getModifiedCount())
                            .isEqualTo(1);
                    acquittees = n;
                }
            } catch (MongoException serveurTue) {
                // the outcome of the last step is unknown
            }
        }

        void verifier(MongoDatabase base) {
            Document compteur = base.getCollection("compteurs")
                    .find(new Document("_id", numero))
                    .first();
            int n = compteur == null ? 0 : compteur.getInteger("n");
            assertThat(n).as("compteur du client %d", numero).isBetween(acquittees, tentees);
            Set<Integer> attendues = new HashSet<>(IntStream.rangeClosed(1, acquittees)
                    .filter(i -> (i + 2) % 4 != 0 || i + 2 > acquittees)
                    .boxed()
                    .toList());
            Set<Integer> lignes = numeros(base, "lignes", 1);
            assertThat(lignes).as("lignes au-delà du tenté").allMatch(i -> i <= tentees);
            Set<Integer> incertaines = Set.of(tentees, tentees - 2);
            assertThat(lignes.stream().filter(i -> !incertaines.contains(i) || tentees == acquittees))
                    .as("lignes du client %d", numero)
                    .containsExactlyInAnyOrderElementsOf(attendues.stream()
                            .filter(i -> !incertaines.contains(i) || tentees == acquittees)
                            .toList());
            assertThat(numeros(base, "lots", LOT))
                    .as("lots entiers du client %d", numero)
                    .containsAll(IntStream.rangeClosed(1, acquittees).boxed().toList())
                    .allMatch(i -> i <= tentees);
            reprendre(base);
        }

        /** Erases what the interrupted step may have left, so that the next life starts from a known state. */
        private void reprendre(MongoDatabase base) {
            base.getCollection("lignes").deleteMany(new Document("client", numero));
            base.getCollection("lots").deleteMany(new Document("client", numero));
            base.getCollection("compteurs").deleteMany(new Document("_id", numero));
            acquittees = 0;
            tentees = 0;
        }

        /** Step numbers present; each must have exactly {@code fois} documents: a command is kept whole or not at all. */
        private Set<Integer> numeros(MongoDatabase base, String collection, int fois) {
            List<Integer> tous = base.getCollection(collection)
                    .find(new Document("client", numero))
                    .map(d -> d.getInteger("n"))
                    .into(new ArrayList<>());
            Set<Integer> distincts = new HashSet<>(tous);
            assertThat(tous).as("%s du client %d", collection, numero).hasSize(fois * distincts.size());
            return distincts;
        }
    }
}
