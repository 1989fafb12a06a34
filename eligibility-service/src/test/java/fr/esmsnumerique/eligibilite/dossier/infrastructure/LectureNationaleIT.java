package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier.Identite;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoDeTest.class)
class LectureNationaleIT {

    /** Three batches of the embedded server, which are of five hundred; more of a real one. */
    private static final int NATION = 1_200;

    private static final Duration DELAI = Duration.ofSeconds(2);
    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;

    private final MongoDatabase base;

    LectureNationaleIT(MongoDatabase base) {
        this.base = base;
    }

    @Test
    void la_borne_d_une_requete_ne_compte_pas_le_travail_de_qui_lit() {
        MongoDossiers dossiers = new MongoDossiers(base.withTimeout(DELAI.toMillis(), TimeUnit.MILLISECONDS));
        dossiers.creer(Dossier.brouillon(
                new Identite("G25-27-0001", null, BFC, List.of(BFC)),
                ProjetDeTest.acquisition(15, BFC).declare(),
                new Acte(Instant.parse("2025-09-10T08:00:00Z"), "Agent d'essai", "Acte d'essai", "détail")));
        Document un = base.getCollection("dossiers").find().first();
        base.getCollection("dossiers")
                .insertMany(IntStream.range(1, NATION)
                        .mapToObj(i -> new Document(un).append("_id", "G25-27-%04d".formatted(1 + i)))
                        .toList());
        List<String> lus = new ArrayList<>();
        dossiers.parcourir(null, null, dossier -> {
            if (lus.isEmpty()) {
                LockSupport.parkNanos(DELAI.plusMillis(200).toNanos());
            }
            lus.add(dossier.id());
        });
        assertThat(lus).hasSize(NATION).doesNotHaveDuplicates();
    }
}
