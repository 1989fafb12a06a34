package fr.esmsnumerique.budget.enveloppe.infrastructure;

import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.model.ControleIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.Integrite;
import fr.esmsnumerique.budget.enveloppe.model.Integrite.Faute;
import fr.esmsnumerique.budget.enveloppe.model.PointDeChaine;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoDeTest.class)
class MongoControlesIntegriteIT {

    private static final Instant NUIT = Instant.parse("2025-10-15T01:30:00Z");

    private final MongoDatabase base;
    private final MongoControlesIntegrite controles;

    MongoControlesIntegriteIT(MongoDatabase base) {
        this.base = base;
        this.controles = new MongoControlesIntegrite(base);
    }

    @Test
    void relit_ce_qu_il_a_retenu_et_un_resultat_plus_ancien_ne_remplace_pas_le_dernier() {
        base.drop();
        assertThat(controles.dernier(G25)).isEmpty();
        ControleIntegrite fautif = controle(2, Optional.of(new Faute(3, "il a été supprimé")));
        controles.retenir(controle(1, Optional.empty()));
        controles.retenir(fautif);
        controles.retenir(controle(0, Optional.empty()));

        assertThat(controles.dernier(G25)).contains(fautif);
        ControleIntegrite exact = controle(2, Optional.empty());
        controles.retenir(exact);
        assertThat(controles.dernier(G25)).contains(exact);
    }

    @Test
    void de_plusieurs_instances_la_meme_nuit_le_plus_recent_reste() {
        base.drop();
        List<Integer> secondes = new ArrayList<>(IntStream.range(0, 60).boxed().toList());
        Collections.shuffle(secondes, new Random(25));
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            secondes.forEach(s -> fils.execute(() -> controles.retenir(controle(s, Optional.empty()))));
        }
        assertThat(controles.dernier(G25)).contains(controle(59, Optional.empty()));
    }

    private static ControleIntegrite controle(int secondes, Optional<Faute> faute) {
        return new ControleIntegrite(
                G25, NUIT.plusSeconds(secondes), new Integrite(2, "ab", faute), new PointDeChaine(2, "ab"));
    }
}
