package fr.esmsnumerique.local.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoiteCourrielsTest {

    private final BoiteCourriels boite = new BoiteCourriels(2);

    @Test
    void garde_les_derniers_du_plus_recent_au_plus_ancien() {
        for (int rang = 0; rang < 3; rang++) {
            boite.recevoir(id -> new Courriel(
                    id, Instant.EPOCH, "de@exemple.test", List.of("a@exemple.test"), "objet " + id, List.of(), ""));
        }

        assertThat(boite.tous()).extracting(Courriel::objet).containsExactly("objet 3", "objet 2");
        assertThat(boite.courriel(1)).isEmpty();
        assertThat(boite.courriel(3)).isPresent();
    }
}
