package fr.esmsnumerique.kernel;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

/** The only source of time of the platform, injected everywhere. */
public interface Horloge extends InstantSource {

    /** Today's civil date in Europe/Paris. */
    default LocalDate aujourdhui() {
        return Paris.jour(instant());
    }

    static Horloge systeme() {
        return InstantSource.system()::instant;
    }

    /** A clock that stands still until it is moved: the demo plays a whole campaign with it, production refuses it. */
    static Deplacable deplacable(Instant depart) {
        return new Deplacable(depart);
    }

    /** Moves by steps, never backwards: a ledger that has seen tomorrow cannot write yesterday. */
    final class Deplacable implements Horloge {
        private final AtomicReference<Instant> instant;

        private Deplacable(Instant depart) {
            this.instant = new AtomicReference<>(depart);
        }

        @Override
        public Instant instant() {
            return instant.get();
        }

        /** @throws IllegalArgumentException when {@code nouveau} is before the current instant */
        public void avancer(Instant nouveau) {
            instant.updateAndGet(actuel -> {
                if (nouveau.isBefore(actuel)) {
                    throw new IllegalArgumentException("L'horloge ne recule pas : " + actuel + " → " + nouveau);
                }
                return nouveau;
            });
        }
    }
}
