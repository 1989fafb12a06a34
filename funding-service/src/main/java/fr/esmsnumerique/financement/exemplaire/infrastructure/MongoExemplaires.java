package fr.esmsnumerique.financement.exemplaire.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.financement.exemplaire.application.Exemplaires;
import fr.esmsnumerique.financement.exemplaire.model.Exemplaire;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/** The list of an agreement in one document, each file in its own, named by its hash: the file is there before the list says so. */
@Component
class MongoExemplaires implements Exemplaires {

    private final MongoCollection<ExemplairesDocument> listes;
    private final MongoCollection<Document> fichiers;

    MongoExemplaires(MongoDatabase base) {
        this.listes = base.getCollection("exemplaires", ExemplairesDocument.class);
        this.fichiers = base.getCollection("exemplaires_fichiers");
    }

    @Override
    public List<Exemplaire> de(String conventionId) {
        ExemplairesDocument liste =
                listes.find(new Document("_id", conventionId)).first();
        return liste == null ? List.of() : liste.versions();
    }

    @Override
    public Optional<byte[]> fichier(String conventionId, int version) {
        return de(conventionId).stream()
                .filter(e -> e.version() == version)
                .findFirst()
                .map(e ->
                        fichiers.find(new Document("_id", cle(conventionId, e))).first())
                .map(document -> document.get("fichier", Binary.class).getData());
    }

    @Override
    public boolean ajouter(String conventionId, Exemplaire exemplaire, byte[] fichier) {
        String cle = cle(conventionId, exemplaire);
        fichiers.replaceOne(
                new Document("_id", cle),
                new Document("_id", cle).append("fichier", new Binary(fichier)),
                new ReplaceOptions().upsert(true));
        if (exemplaire.version() == 1) {
            return premier(new ExemplairesDocument(conventionId, 1, List.of(exemplaire)));
        }
        Document attendu = new Document("_id", conventionId).append("nombre", exemplaire.version() - 1);
        Document changement = new Document("$set", new Document("nombre", exemplaire.version()))
                .append("$push", new Document("versions", exemplaire));
        return listes.updateOne(attendu, changement).getMatchedCount() == 1;
    }

    private boolean premier(ExemplairesDocument liste) {
        try {
            listes.insertOne(liste);
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    private static String cle(String conventionId, Exemplaire exemplaire) {
        return conventionId + "/" + exemplaire.empreinte();
    }
}
