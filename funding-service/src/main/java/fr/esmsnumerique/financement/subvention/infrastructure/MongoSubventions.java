package fr.esmsnumerique.financement.subvention.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.financement.subvention.application.Resultat;
import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.application.Subventions;
import fr.esmsnumerique.financement.subvention.model.Fait;
import fr.esmsnumerique.financement.subvention.model.Issue;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.evenements.BoiteEnvoi;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document per file; a write is conditional on the version read, so that two agents never overwrite each other. */
@Component
public class MongoSubventions implements Subventions {

    private static final int ESSAIS = 20;

    private final MongoCollection<SubventionDocument> subventions;
    private final Horloge horloge;
    private final Runnable signal;

    MongoSubventions(MongoDatabase base, Horloge horloge, SignalRelais signal) {
        this.subventions = base.getCollection(SubventionDocument.COLLECTION, SubventionDocument.class);
        this.horloge = horloge;
        this.signal = signal;
    }

    @Override
    public Optional<SubventionLue> lire(String dossierId) {
        return document(dossierId).map(SubventionDocument::enSubventionLue);
    }

    @Override
    public boolean ajouter(Subvention subvention) {
        SubventionDocument document = new SubventionDocument(
                subvention.dossier().dossierId(),
                1,
                subvention.dossier().region().code(),
                subvention.dossier().porteur().numero(),
                maintenant(),
                subvention,
                List.of(),
                false);
        try {
            subventions.insertOne(document);
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    @Override
    public Resultat modifier(String dossierId, Function<Subvention, Issue> commande) {
        for (int essai = 0; essai < ESSAIS; essai++) {
            Optional<SubventionDocument> lu = document(dossierId);
            if (lu.isEmpty()) {
                return new Resultat.Introuvable(dossierId);
            }
            SubventionDocument document = lu.get();
            switch (commande.apply(document.subvention())) {
                case Issue.Refusee refusee -> {
                    return new Resultat.Refuse(refusee.refus());
                }
                case Issue.SansEffet _ -> {
                    return new Resultat.Fait(document.enSubventionLue());
                }
                case Issue.Acceptee acceptee -> {
                    Instant instant = maintenant();
                    if (ecrire(document, acceptee, instant)) {
                        signal.run();
                        return new Resultat.Fait(new SubventionLue(acceptee.apres(), instant));
                    }
                }
            }
        }
        throw new IllegalStateException("Écritures concurrentes incessantes sur le dossier " + dossierId);
    }

    /** The outbox is pushed to, never replaced: the relay empties it meanwhile. */
    private boolean ecrire(SubventionDocument lu, Issue.Acceptee acceptee, Instant instant) {
        Document changement = new Document(
                "$set",
                new Document("subvention", acceptee.apres())
                        .append("version", lu.version() + 1)
                        .append("majLe", Date.from(instant)));
        if (!acceptee.faits().isEmpty()) {
            changement.get("$set", Document.class).append(BoiteEnvoi.A_RELAYER, true);
            List<Document> evenements = acceptee.faits().stream()
                    .map(fait -> evenement(acceptee.apres(), fait, instant))
                    .toList();
            changement.append("$push", new Document(BoiteEnvoi.CHAMP, new Document("$each", evenements)));
        }
        Document attendu = new Document("_id", lu.id()).append("version", lu.version());
        return subventions.updateOne(attendu, changement).getMatchedCount() == 1;
    }

    private static Document evenement(Subvention subvention, Fait fait, Instant instant) {
        return BoiteEnvoi.enDocument(Evenements.de(subvention.dossier(), fait, instant));
    }

    @Override
    public List<SubventionLue> lister(Selection selection) {
        Document filtre = new Document();
        if (selection.region() != null) {
            filtre.append("region", selection.region().code());
        }
        if (selection.porteur() != null) {
            filtre.append("porteur", selection.porteur());
        }
        if (selection.apres() != null) {
            filtre.append("_id", new Document("$gt", selection.apres()));
        }
        if (selection.depuis() != null) {
            filtre.append("majLe", new Document("$gte", Date.from(selection.depuis())));
        }
        List<SubventionLue> lues = new ArrayList<>();
        subventions
                .find(filtre)
                .sort(new Document("_id", 1))
                .limit(selection.limite())
                .map(SubventionDocument::enSubventionLue)
                .into(lues);
        return lues;
    }

    private Optional<SubventionDocument> document(String dossierId) {
        return Optional.ofNullable(
                subventions.find(new Document("_id", dossierId)).first());
    }

    /** MongoDB keeps milliseconds: what is returned is what will be read. */
    private Instant maintenant() {
        return horloge.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
