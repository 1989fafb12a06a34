package fr.esmsnumerique.magasin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.consumer.RecordingStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed process leaves its pages to the system, so the kill test would not see a missing {@code force}; the JVM's own events do. */
class ForceAvantReponseIT {

    private static final int ECRITURES = 25;

    @TempDir
    Path dossier;

    @Test
    void un_client_seul_paie_une_force_par_ecriture_et_aucune_par_lecture() {
        AtomicInteger forces = new AtomicInteger();
        try (RecordingStream flux = new RecordingStream();
                MagasinDurable magasin = MagasinDurable.demarrer(dossier, 0);
                MongoClient client = MongoClients.create(magasin.uri())) {
            MongoCollection<Document> essais = client.getDatabase("essai").getCollection("essais");
            essais.insertOne(new Document("_id", "premier"));
            flux.enable("jdk.FileForce").withThreshold(Duration.ZERO);
            flux.onEvent("jdk.FileForce", evenement -> {
                if (String.valueOf(evenement.getString("path")).contains("journal-")) {
                    forces.incrementAndGet();
                }
            });
            flux.startAsync();
            for (int i = 0; i < ECRITURES; i++) {
                essais.insertOne(new Document("_id", i));
                essais.find(new Document("_id", i)).first();
            }
            flux.stop();
        }
        assertThat(forces).hasValue(ECRITURES);
    }
}
