package fr.esmsnumerique.eligibilite.piece.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.eligibilite.dossier.model.PiecesJointes;
import fr.esmsnumerique.eligibilite.infrastructure.CodecsEligibilite;
import fr.esmsnumerique.eligibilite.piece.model.Classeur;
import fr.esmsnumerique.eligibilite.piece.model.Classeur.PieceJointe;
import fr.esmsnumerique.eligibilite.piece.model.Classeurs;
import fr.esmsnumerique.eligibilite.projet.model.Piece;
import java.util.List;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** One document per application, {@code _id} = its id, changed under the condition that its version is the one read. */
@Repository
class MongoClasseurs implements Classeurs, PiecesJointes {

    private final MongoCollection<ClasseurDocument> classeurs;

    MongoClasseurs(MongoDatabase base) {
        this.classeurs =
                base.withCodecRegistry(CodecsEligibilite.REGISTRE).getCollection("pieces", ClasseurDocument.class);
    }

    @Override
    public Classeur de(String dossierId) {
        ClasseurDocument lu = classeurs.find(new Document("_id", dossierId)).first();
        return lu == null ? Classeur.vide(dossierId) : new Classeur(lu.id(), lu.version(), lu.pieces());
    }

    @Override
    public boolean enregistrer(Classeur classeur) {
        ClasseurDocument document = new ClasseurDocument(classeur.dossierId(), classeur.version(), classeur.pieces());
        if (classeur.version() == 1) {
            return inserer(document);
        }
        Document attendu = new Document("_id", classeur.dossierId()).append("version", classeur.version() - 1);
        return classeurs.replaceOne(attendu, document).getMatchedCount() == 1;
    }

    private boolean inserer(ClasseurDocument document) {
        try {
            classeurs.insertOne(document);
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    /** A document is named by its latest version, so that a newer one is a newer document of the declaration. Bank details have no other name than their nature. */
    @Override
    public List<Piece> piecesDe(String dossierId) {
        return de(dossierId).pieces().stream()
                .map(p -> Piece.tenueIci(
                        p.code(),
                        p.estRestreinte() ? p.code().name() : p.derniere().nom(),
                        p.id(),
                        p.versions().size()))
                .toList();
    }

    /** Document of collection {@code pieces}. */
    public record ClasseurDocument(@BsonId String id, long version, List<PieceJointe> pieces) {}
}
