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
                    attendre(charge, hasard.nextInt(1, 150), hasard.nextInt(40));
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
        assertThat(acquittees).as("la charge a vraiment écrit").isGreaterThan(5L * fois);
    }

    /** Some work first, however slow the machine, then an instant that falls anywhere in a step. */
    private static void attendre(Charge charge, int etapes, int millisecondes) {
        long limite = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        while (charge.acquittees() < etapes && System.nanoTime() < limite) {
            LockSupport.parkNanos(100_000);
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millisecondes));
    }
}
