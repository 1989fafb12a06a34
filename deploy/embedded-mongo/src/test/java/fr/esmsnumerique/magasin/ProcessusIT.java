package fr.esmsnumerique.magasin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: signals, exit codes, the sentences of a refusal, the size of its folder under load. */
class ProcessusIT {

    private static final long JOURNAL_KO = 256;

    @TempDir
    Path dossier;

    @Test
    void un_arret_demande_rend_le_dossier_et_garde_tout() {
        try (ProcessusMagasin magasin = ProcessusMagasin.lancer(dossier, JOURNAL_KO);
                MongoClient client = magasin.client()) {
            essais(client).insertOne(new Document("_id", 1));
            magasin.arreter();
        }
        try (ProcessusMagasin magasin = ProcessusMagasin.lancer(dossier, JOURNAL_KO);
                MongoClient client = magasin.client()) {
            assertThat(essais(client).countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void un_second_processus_sur_le_meme_dossier_est_refuse_en_une_phrase() {
        try (ProcessusMagasin _ = ProcessusMagasin.lancer(dossier, JOURNAL_KO)) {
            assertThatThrownBy(() -> ProcessusMagasin.lancer(dossier, JOURNAL_KO))
                    .hasMessage(
                            "code 2 : Le dossier %s est déjà utilisé par un autre magasin : arrêtez-le ou choisissez un autre dossier (ESMS_DOSSIER_MAGASIN).",
                            dossier);
        }
    }

    @Test
    void une_adresse_ouverte_au_reseau_est_refusee_en_une_phrase() {
        assertThatThrownBy(() -> ProcessusMagasin.lancer(dossier, JOURNAL_KO, "-Desms.adresse.magasin=0.0.0.0"))
                .hasMessage(
                        "code 2 : Le magasin n'écoute que sur la machine elle-même : 0.0.0.0 n'est pas une adresse de bouclage, utilisez 127.0.0.1.");
    }

    @Test
    void un_journal_abime_au_milieu_est_refuse_en_une_phrase() throws IOException {
        try (ProcessusMagasin magasin = ProcessusMagasin.lancer(dossier, JOURNAL_KO);
                MongoClient client = magasin.client()) {
            IntStream.range(0, 20).forEach(i -> essais(client).insertOne(new Document("_id", i)));
            magasin.tuer();
        }
        Path journal = dossier.resolve("journal-000000000.esms");
        byte[] octets = Files.readAllBytes(journal);
        octets[100] ^= 1;
        Files.write(journal, octets);
        assertThatThrownBy(() -> ProcessusMagasin.lancer(dossier, JOURNAL_KO))
                .hasMessageMatching(
                        "code 2 : Le fichier journal-000000000.esms du magasin est abîmé à l'octet \\d+ alors que la suite est lisible :.*");
        assertThat(Files.readAllBytes(journal)).isEqualTo(octets);
    }

    @Test
    void le_dossier_reste_petit_sous_la_charge_et_le_compactage_ne_perd_rien() throws IOException {
        Charge charge = new Charge();
        long[] plusGrand = new long[1];
        long vivants;
        try (ProcessusMagasin magasin = ProcessusMagasin.lancer(dossier, JOURNAL_KO);
                MongoClient client = magasin.client()) {
            MongoCollection<Document> essais = essais(client);
            essais.insertMany(IntStream.range(0, 200)
                    .mapToObj(i -> new Document("_id", i).append("n", 0).append("t", "x".repeat(500)))
                    .toList());
            charge.mener(client, () -> {
                for (int tour = 1; tour <= 60; tour++) {
                    essais.updateMany(new Document(), new Document("$set", new Document("n", tour)));
                    plusGrand[0] = Math.max(plusGrand[0], taille());
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                }
            });
            magasin.tuer();
            vivants = 60L * 200 * 560;
        }
        try (ProcessusMagasin magasin = ProcessusMagasin.lancer(dossier, JOURNAL_KO);
                MongoClient client = magasin.client()) {
            assertThat(essais(client).find().map(d -> d.getInteger("n")).into(new java.util.ArrayList<>()))
                    .hasSize(200)
                    .containsOnly(60);
            charge.verifier(client);
        }
        System.out.printf(
                "ProcessusIT : %d Ko écrits au moins, dossier de %d Ko au plus%n", vivants / 1024, plusGrand[0] / 1024);
        assertThat(Files.exists(dossier.resolve("journal-000000000.esms")))
                .as("compacté au moins une fois")
                .isFalse();
        assertThat(plusGrand[0]).isLessThan(vivants / 2);
    }

    private long taille() {
        try (Stream<Path> fichiers = Files.list(dossier)) {
            return fichiers.map(Path::toFile).mapToLong(java.io.File::length).sum();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static MongoCollection<Document> essais(MongoClient client) {
        return client.getDatabase("essai").getCollection("essais");
    }
}
