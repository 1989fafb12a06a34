package fr.esmsnumerique.eligibilite.partenaire;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.eligibilite.infrastructure.CodecsEligibilite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Two small collections: one document per département, one per organisation. */
@Repository
class MongoPartenaires {

    private final MongoCollection<ContactCd> contacts;
    private final MongoCollection<Recherche> recherches;

    MongoPartenaires(MongoDatabase base) {
        MongoDatabase lue = base.withCodecRegistry(CodecsEligibilite.REGISTRE);
        this.contacts = lue.getCollection("contacts-cd", ContactCd.class);
        this.recherches = lue.getCollection("recherches", Recherche.class);
    }

    /** By département. */
    List<ContactCd> contacts(Collection<String> departements) {
        List<ContactCd> lus = new ArrayList<>();
        contacts.find(new Document("_id", new Document("$in", List.copyOf(departements))))
                .forEach(lus::add);
        lus.sort(Comparator.comparing(ContactCd::departement));
        return lus;
    }

    /** @return false when the stored version is not the one before: nothing is written */
    boolean definir(ContactCd contact) {
        if (contact.version() > 1) {
            Document attendu = new Document("_id", contact.departement()).append("version", contact.version() - 1);
            return contacts.replaceOne(attendu, contact).getMatchedCount() == 1;
        }
        try {
            contacts.insertOne(contact);
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    Optional<Recherche> recherche(String organisme) {
        return Optional.ofNullable(
                recherches.find(new Document("_id", organisme)).first());
    }

    void publier(Recherche recherche) {
        recherches.replaceOne(new Document("_id", recherche.organisme()), recherche, new ReplaceOptions().upsert(true));
    }

    /** Not withdrawn, the most recent first. */
    List<Recherche> publiees() {
        List<Recherche> lues = new ArrayList<>();
        recherches.find(new Document("retireeLe", null)).forEach(lues::add);
        lues.sort(Comparator.comparing(Recherche::publieeLe).reversed().thenComparing(Recherche::organisme));
        return lues;
    }
}
