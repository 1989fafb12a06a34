package fr.esmsnumerique.support.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.ObserveRefus;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps each refusal in the collection {@code audit_refus} before it is answered. When the store is slow the refusal is answered all the same and kept later: it changed
 * nothing, and saying no must not depend on the store.
 */
public final class AuditDesRefus implements ObserveRefus, AutoCloseable {

    private static final Logger JOURNAL = LoggerFactory.getLogger(AuditDesRefus.class);
    private static final Duration ATTENTE = Duration.ofSeconds(2);
    private static final Duration REPRISE = Duration.ofMillis(500);
    /** One refused does not hold back the others. */
    private static final InsertManyOptions SANS_ORDRE = new InsertManyOptions().ordered(false);

    private final MongoCollection<Document> refus;
    private final ActeurCourant acteurs;
    private final Horloge horloge;
    private final String instance = UUID.randomUUID().toString().substring(0, 8);
    private final AtomicLong numeros = new AtomicLong();
    private final EcritureDesRefus ecriture;

    public AuditDesRefus(MongoDatabase base, ActeurCourant acteurs, Horloge horloge) {
        this.refus = base.getCollection(RefusConserves.COLLECTION);
        this.acteurs = acteurs;
        this.horloge = horloge;
        this.ecriture = new EcritureDesRefus(this::inserer, REPRISE);
    }

    /** Returns once the refusal is durable, or after {@link #ATTENTE}. */
    @Override
    public void noter(HttpServletRequest requete, Probleme probleme) {
        if (!RefusAudite.concerne(requete, probleme)) {
            return;
        }
        try {
            RefusAudite audite = RefusAudite.de(requete, probleme, acteurs.acteur(), horloge.instant());
            attendre(audite);
        } catch (ProblemeException anonyme) {
            JOURNAL.debug("Refus sans appelant authentifié : {}", probleme.code());
        }
    }

    private void attendre(RefusAudite audite) {
        try {
            ecriture.deposer(audite.enDocument(identifiant(audite))).get(ATTENTE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException pasEncore) {
            JOURNAL.warn("audit.refus_en_retard {}", enClair(audite));
        } catch (ExecutionException nonEcrit) {
            JOURNAL.error("audit.refus_non_ecrit {}", enClair(audite), nonEcrit.getCause());
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
        }
    }

    private static String enClair(RefusAudite audite) {
        return "sujet=%s %s %s code=%s".formatted(audite.sujet(), audite.methode(), audite.chemin(), audite.code());
    }

    /** What an earlier try wrote before its answer was lost is there already. */
    private void inserer(List<Document> documents) {
        try {
            refus.insertMany(documents, SANS_ORDRE);
        } catch (MongoBulkWriteException partiel) {
            boolean tousLa = partiel.getWriteConcernError() == null
                    && partiel.getWriteErrors().stream().allMatch(e -> e.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!tousLa) {
                throw partiel;
            }
        }
    }

    /** Sorts by time, then by order in this instance. */
    private String identifiant(RefusAudite audite) {
        return RefusConserves.borne(audite.instant()) + "-%012d-%s".formatted(numeros.incrementAndGet(), instance);
    }

    @Override
    public void close() {
        ecriture.close();
    }
}
