package fr.esmsnumerique.test.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fr.esmsnumerique.magasin.MagasinDurable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** A running server and a client to it; {@link #partage()} is the one all tests of this JVM share, stopped when the JVM ends. */
record ServeurMongo(String uri, MongoClient client, Runnable arret) implements AutoCloseable {

    static ServeurMongo partage() {
        return Partage.SERVEUR;
    }

    static boolean dockerDisponible() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static ServeurMongo demarrer(ChoixServeur choix) {
        return switch (choix) {
            case ChoixServeur.Exterieur(String uri) -> ouvrir(uri, () -> {});
            case ChoixServeur.Conteneur _ -> conteneur();
            case ChoixServeur.Embarque _ -> embarque();
        };
    }

    @Override
    public void close() {
        client.close();
        arret.run();
    }

    /** A replica set, as in production: majority write concern and transactions behave as they do there. */
    @SuppressWarnings("resource") // closed by close()
    private static ServeurMongo conteneur() {
        MongoDBContainer conteneur = new MongoDBContainer(ChoixServeur.Conteneur.IMAGE).withReplicaSet();
        conteneur.start();
        return ouvrir(conteneur.getConnectionString(), conteneur::stop);
    }

    /** The real store, journal included, in a folder of the module's {@code target} that leaves with the JVM. */
    private static ServeurMongo embarque() {
        Path dossier = Path.of(
                "target", "mongo-de-test", Long.toString(ProcessHandle.current().pid()));
        effacer(dossier);
        MagasinDurable magasin = MagasinDurable.demarrer(dossier, 0);
        return ouvrir(magasin.uri(), () -> {
            magasin.close();
            effacer(dossier);
        });
    }

    private static void effacer(Path dossier) {
        if (!Files.exists(dossier)) {
            return;
        }
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            for (Path fichier : fichiers.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(fichier);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A test would rather fail than hang, hence the overall timeout. */
    private static ServeurMongo ouvrir(String uri, Runnable arret) {
        MongoClientSettings reglages = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .timeout(30, TimeUnit.SECONDS)
                .build();
        return new ServeurMongo(uri, MongoClients.create(reglages), arret);
    }

    /** Lazy holder: a test JVM that never asks for a database starts none. */
    private static final class Partage {
        private static final ServeurMongo SERVEUR = annoncer();

        private static ServeurMongo annoncer() {
            ChoixServeur choix = ChoixServeur.selon(System.getenv(), ServeurMongo::dockerDisponible);
            System.out.println(choix.phrase());
            ServeurMongo serveur = demarrer(choix);
            Runtime.getRuntime().addShutdownHook(new Thread(serveur::close, "arret-mongo-de-test"));
            return serveur;
        }
    }
}
