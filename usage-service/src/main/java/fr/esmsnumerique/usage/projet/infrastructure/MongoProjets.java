package fr.esmsnumerique.usage.projet.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.mongo.LectureParLots;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collection {@code projets}; see {@link ProjetDocument}. Writes set their own fields, so that the attestation's stay. */
@Component
class MongoProjets implements Projets {

    /** The computation kept with the attestation is large and no list needs it. */
    private static final Document SANS_ATTESTATION = new Document("attestation", 0);

    private final MongoCollection<Document> projets;

    MongoProjets(MongoDatabase base) {
        this.projets = base.getCollection("projets");
        this.projets.createIndex(new Document("region", 1));
    }

    @Override
    public Optional<Projet> lire(String dossierId) {
        return Optional.ofNullable(projets.find(new Document("_id", dossierId))
                        .projection(SANS_ATTESTATION)
                        .first())
                .map(ProjetDocument::lire);
    }

    @Override
    public void ajouter(Projet projet) {
        try {
            projets.insertOne(ProjetDocument.ecrire(projet).append("_id", projet.dossierId()));
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refus;
            }
        }
    }

    @Override
    public boolean remplacer(Projet projet) {
        Document cible = new Document("_id", projet.dossierId()).append("version", projet.version() - 1);
        return projets.updateOne(cible, new Document("$set", ProjetDocument.ecrire(projet)))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public List<Projet> lister(Filtre filtre, @Nullable String apres, int limite) {
        Document criteres = new Document();
        if (filtre.region() != null) {
            criteres.append("region", filtre.region().code());
        }
        if (filtre.porteur() != null) {
            criteres.append("porteur", filtre.porteur().valeur());
        }
        if (apres != null) {
            criteres.append("_id", new Document("$gt", apres));
        }
        return parDossier(criteres).limit(limite).map(ProjetDocument::lire).into(new ArrayList<>());
    }

    @Override
    public Stream<Projet> modifiesDepuis(@Nullable Region region, @Nullable Instant depuis) {
        Document criteres = new Document();
        if (region != null) {
            criteres.append("region", region.code());
        }
        if (depuis != null) {
            criteres.append("majLe", new Document("$gte", Date.from(depuis)));
        }
        MongoCursor<Document> curseur = LectureParLots.de(parDossier(criteres)).cursor();
        Iterable<Document> documents = () -> curseur;
        return StreamSupport.stream(documents.spliterator(), false)
                .map(ProjetDocument::lire)
                .onClose(curseur::close);
    }

    private FindIterable<Document> parDossier(Document criteres) {
        return projets.find(criteres).projection(SANS_ATTESTATION).sort(new Document("_id", 1));
    }
}
