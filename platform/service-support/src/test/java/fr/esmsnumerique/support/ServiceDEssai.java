package fr.esmsnumerique.support;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.evenements.BoiteEnvoi;
import fr.esmsnumerique.support.evenements.CollectionAEvenements;
import fr.esmsnumerique.support.evenements.ConsommateurEvenement;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.support.evenements.Relais;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The smallest service: one command with an effect and an event, one slow command, one consumer. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
    ServiceDEssai.Commandes.class,
    OperationsDuContrat.Engagement.class,
    OperationsDuContrat.Redeploiement.class,
    OperationsDuContrat.Import.class,
    OperationsDuContrat.Declarations.class
})
class ServiceDEssai {

    @Bean
    CollectionAEvenements commandesAEvenements(MongoDatabase base) {
        return new CollectionAEvenements(base, "commandes");
    }

    @Bean
    Recus recus() {
        return new Recus();
    }

    static final class Recus implements ConsommateurEvenement {
        final ConcurrentLinkedQueue<Evenement> evenements = new ConcurrentLinkedQueue<>();

        @Override
        public Set<String> types() {
            return Set.of("essai.recu");
        }

        @Override
        public void recevoir(Evenement evenement) {
            if ("malade".equals(evenement.sujet())) {
                throw new IllegalStateException("pas maintenant");
            }
            evenements.add(evenement);
        }
    }

    record Commande(String nom, long centimes) {}

    @RestController
    static class Commandes {
        final AtomicInteger effets = new AtomicInteger();
        final CountDownLatch dansLaLente = new CountDownLatch(1);
        final CountDownLatch finDeLaLente = new CountDownLatch(1);

        private final ActeurCourant acteurs;
        private final MongoDatabase base;
        private final Relais relais;

        Commandes(ActeurCourant acteurs, MongoDatabase base, Relais relais) {
            this.acteurs = acteurs;
            this.base = base;
            this.relais = relais;
        }

        @PostMapping("/api/essai/v1/commandes")
        Map<String, Object> commander(@RequestHeader("Idempotency-Key") String cle, @RequestBody Commande commande) {
            acteurs.exiger(Role.CNSA_PILOTE, Role.ARS_FINANCIER);
            int numero = effets.incrementAndGet();
            if (commande.centimes() > 1_000) {
                throw Probleme.conflit("essai.trop", "Trop", "Demandez moins de 1 000 centimes.")
                        .exception();
            }
            Document document = new Document("_id", "commande-" + numero);
            BoiteEnvoi.deposer(
                    document,
                    List.of(new Evenement(
                            "commande-" + numero + "/faite",
                            "commande.faite",
                            commande.nom(),
                            Instant.EPOCH,
                            Map.of("rang", numero))));
            base.getCollection("commandes").insertOne(document);
            relais.signaler();
            return Map.of("numero", numero);
        }

        @PutMapping("/api/essai/v1/commandes")
        Map<String, Object> remplacer(@RequestBody Commande commande) {
            return Map.of("numero", effets.incrementAndGet(), "nom", commande.nom());
        }

        @GetMapping("/api/essai/v1/parametres")
        Map<String, Object> parametres(@RequestParam int rang) {
            return Map.of("rang", rang);
        }

        @PostMapping("/api/essai/v1/regions/{code}/lente")
        Map<String, Object> lente(@PathVariable String code) throws InterruptedException {
            acteurs.exigerRegion(Region.deCode(code).orElseThrow());
            dansLaLente.countDown();
            finDeLaLente.await(10, TimeUnit.SECONDS);
            return Map.of();
        }
    }
}
