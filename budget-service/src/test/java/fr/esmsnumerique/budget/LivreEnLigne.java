package fr.esmsnumerique.budget;

import static fr.esmsnumerique.budget.Attente.attendreQue;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.ClientHttp.Reponse;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The whole service over real HTTP on 14 October 2025 in Paris, its envelope open. One context for all the classes that extend it: each works on a region of its own and
 * leaves the others alone.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "esms.evenements.balayage=200ms",
            "esms.usages.mois=2",
            "spring.datasource.url=jdbc:h2:mem:livre-en-ligne"
        })
@Import(BaseDuLivreEnLigne.class)
abstract class LivreEnLigne extends BudgetEnLigne {

    static final MongoDatabase BASE = MongoDeTest.baseNeuve("livre-en-ligne");

    static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    private static final int ESSAIS = 20;

    final Ars ars;

    LivreEnLigne(String region) {
        this.ars = new Ars(region);
    }

    /** The two agents of a region who act on the ledger. */
    record Ars(String region, String financier, String decideur) {
        Ars(String region) {
            this(region, IDENTITE.agent("ARS_FINANCIER", region), IDENTITE.agent("ARS_DECIDEUR", region));
        }

        String dossier(int numero) {
            return "G25-%s-%04d".formatted(region, numero);
        }

        /** @return number of the dossier, whose grant is settled at that amount */
        String financer(int numero, long centimes) {
            VOISINS.financer(dossier(numero), "DECIDE", centimes);
            return dossier(numero);
        }
    }

    @DynamicPropertySource
    static void voisins(DynamicPropertyRegistry registre) {
        VOISINS.declarer(registre);
    }

    @BeforeAll
    void ouvrir() {
        if (json("/enveloppes").path("elements").isEmpty()) {
            ouvrirLEnveloppe(9_000_000_000L);
        }
    }

    void notifier(Ars destinataire, long centimes) {
        notifierAe(destinataire.region(), centimes);
    }

    Reponse programmer(Ars acteurs, String dossier) {
        return poster("/programmations", acteurs.financier(), corps(dossier));
    }

    Reponse engager(Ars acteurs, String dossier) {
        return poster("/engagements", acteurs.decideur(), corps(dossier));
    }

    /** As a client must: an answer that was lost, or is not ready, is asked for again with the same key. */
    @Override
    Reponse poster(String chemin, String jeton, String corps) {
        String cle = UUID.randomUUID().toString();
        for (int essai = 1; ; essai++) {
            try {
                Reponse reponse = client.poster(API + chemin, jeton, corps, cle);
                if (essai == ESSAIS
                        || reponse.statut() == 201
                        || !reponse.code().equals("idempotence.en_cours")) {
                    return reponse;
                }
            } catch (UncheckedIOException perdue) {
                if (essai == ESSAIS) {
                    throw perdue;
                }
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    JsonNode postes(Ars lecteur) {
        return json("/soldes?enveloppe=" + ENVELOPPE, lecteur.financier())
                .path("regions")
                .get(0)
                .path("postes");
    }

    /** The place of the run before is left just after its end is written. */
    final String lancerQuandLaPlaceEstLibre(String chemin, String corps, String placeTenue) {
        AtomicReference<String> lancee = new AtomicReference<>();
        attendreQue(() -> {
            Reponse reponse = poster(chemin, CNSA, corps);
            if (reponse.statut() == 202) {
                lancee.set(reponse.json().path("id").asString());
                return true;
            }
            assertThat(reponse.code()).isEqualTo(placeTenue);
            return false;
        });
        return lancee.get();
    }
}
