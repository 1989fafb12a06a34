package fr.esmsnumerique.magasin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acknowledged is durable, unacknowledged is all or nothing, whatever the instant of the kill, compactions included. */
class KillDashNineIT {

    /** Small enough for several compactions in each life. */
    private static final long JOURNAL_KO = 64;

    @TempDir
    Path dossier;

    @Test
    void rien_d_acquitte_ne_se_perd_en_dix_morts() {
        tuer(10);
    }

    @Test
    @Tag("long")
    void rien_d_acquitte_ne_se_perd_en_cinquante_morts() {
        tuer(50);
    }

    private void tuer(int fois) {
        long graine = Long.getLong("esms.graine", System.nanoTime());
        System.out.printf("KillDashNineIT : %d morts, graine %d (rejouer : -Desms.graine=%d)%n", fois, graine, graine);
        Random hasard = new Random(graine);
        Charge charge = new Charge();
        long acquittees = 0;
        for (int mort = 0; mort < fois; mort++) {
            try (ProcessusMagasin magasin = ProcessusMagasin.lancer(dossier, JOURNAL_KO);
                    MongoClient client = magasin.client()) {
                charge.verifier(client);
                charge.mener(client, () -> {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(hasard.nextInt(30, 700)));
                    magasin.tuer();
                });
            }
            acquittees += charge.acquittees();
        }
        try (ProcessusMagasin magasin = ProcessusMagasin.lancer(dossier, JOURNAL_KO);
                MongoClient client = magasin.client()) {
            charge.verifier(client);
        }
        System.out.printf("KillDashNineIT : %d étapes acquittées, aucune perdue%n", acquittees);
        assertThat(acquittees).as("la charge a vraiment écrit").isGreaterThan(20L * fois);
    }
}
