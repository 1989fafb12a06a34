package fr.esmsnumerique.budget;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what another thread does, as long as a loaded machine needs, and fails when it never comes. */
public final class Attente {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAS = Duration.ofMillis(50);

    private Attente() {}

    public static void attendreQue(Callable<Boolean> condition) {
        await().atMost(PATIENCE).pollInterval(PAS).until(condition);
    }
}
