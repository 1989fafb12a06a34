package fr.esmsnumerique.usage.projet.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import fr.esmsnumerique.usage.Exemples;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoDeTest.class)
class LectureNationaleIT {

    /** Three batches of the embedded server, which are of five hundred; more of a real one. */
    private static final int NATION = 1_200;

    private static final Duration DELAI = Duration.ofSeconds(2);

    private final MongoDatabase base;

    LectureNationaleIT(MongoDatabase base) {
        this.base = base;
    }

    @Test
    void la_borne_d_une_requete_ne_compte_pas_le_travail_de_qui_lit() {
        MongoProjets projets = new MongoProjets(base.withTimeout(DELAI.toMillis(), TimeUnit.MILLISECONDS));
        projets.ajouter(Exemples.projet());
        Document un = base.getCollection("projets").find().first();
        base.getCollection("projets")
                .insertMany(IntStream.range(1, NATION)
                        .mapToObj(i -> new Document(un).append("_id", "G25-27-%04d".formatted(1 + i)))
                        .toList());
        List<String> lus = new ArrayList<>();
        try (Stream<Projet> tous = projets.modifiesDepuis(null, null)) {
            tous.forEach(projet -> {
                if (lus.isEmpty()) {
                    LockSupport.parkNanos(DELAI.plusMillis(200).toNanos());
                }
                lus.add(projet.dossierId());
            });
        }
        assertThat(lus).hasSize(NATION).isSorted().doesNotHaveDuplicates();
    }
}
