package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.eligibilite.dossier.model.Commentaires;
import fr.esmsnumerique.eligibilite.dossier.model.FilCommentaires;
import fr.esmsnumerique.eligibilite.dossier.model.FilCommentaires.Commentaire;
import fr.esmsnumerique.eligibilite.infrastructure.CodecsEligibilite;
import java.util.List;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** One document per application, {@code _id} = its id, changed under the condition that its version is the one read. */
@Repository
class MongoCommentaires implements Commentaires {

    private final MongoCollection<FilDocument> fils;

    MongoCommentaires(MongoDatabase base) {
        this.fils = base.withCodecRegistry(CodecsEligibilite.REGISTRE).getCollection("commentaires", FilDocument.class);
    }

    @Override
    public FilCommentaires de(String dossierId) {
        FilDocument lu = fils.find(new Document("_id", dossierId)).first();
        return lu == null
                ? FilCommentaires.vide(dossierId)
                : new FilCommentaires(lu.id(), lu.version(), lu.commentaires());
    }

    @Override
    public boolean enregistrer(FilCommentaires fil) {
        FilDocument document = new FilDocument(fil.dossierId(), fil.version(), fil.commentaires());
        if (fil.version() == 1) {
            return inserer(document);
        }
        Document attendu = new Document("_id", fil.dossierId()).append("version", fil.version() - 1);
        return fils.replaceOne(attendu, document).getMatchedCount() == 1;
    }

    private boolean inserer(FilDocument document) {
        try {
            fils.insertOne(document);
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    /** Document of collection {@code commentaires}. */
    public record FilDocument(@BsonId String id, long version, List<Commentaire> commentaires) {}
}
