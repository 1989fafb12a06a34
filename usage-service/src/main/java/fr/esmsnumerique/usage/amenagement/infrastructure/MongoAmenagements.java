package fr.esmsnumerique.usage.amenagement.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.support.evenements.BoiteEnvoi;
import fr.esmsnumerique.support.evenements.Relais;
import fr.esmsnumerique.usage.amenagement.model.Amenagement;
import fr.esmsnumerique.usage.amenagement.model.Amenagements;
import fr.esmsnumerique.usage.amenagement.model.EtatAmenagement;
import fr.esmsnumerique.usage.indicateur.model.Annexe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Collection {@code amenagements}, shaped by {@link AmenagementDocument}; a decision carries its event in the same write. */
@Component
class MongoAmenagements implements Amenagements {

    private final MongoCollection<Document> amenagements;
    private final Relais relais;

    MongoAmenagements(MongoDatabase base, Relais relais) {
        this.amenagements = base.getCollection("amenagements");
        this.relais = relais;
    }

    @Override
    public boolean creer(Amenagement amenagement) {
        try {
            amenagements.insertOne(AmenagementDocument.ecrire(amenagement, 1).append("_id", amenagement.id()));
            return true;
        } catch (MongoWriteException ecriture) {
            if (ecriture.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw ecriture;
        }
    }

    @Override
    public Optional<Amenagement> remplacer(Amenagement amenagement) {
        Document cible = new Document("_id", amenagement.id()).append("version", amenagement.version());
        Document champs = AmenagementDocument.ecrire(amenagement, amenagement.version() + 1);
        Document changement = new Document("$set", champs);
        EvenementAmenagement.de(amenagement).ifPresent(evenement -> {
            champs.append(BoiteEnvoi.A_RELAYER, true);
            changement.append("$push", new Document(BoiteEnvoi.CHAMP, BoiteEnvoi.enDocument(evenement)));
        });
        if (amenagements.updateOne(cible, changement).getMatchedCount() == 0) {
            return Optional.empty();
        }
        relais.signaler();
        return lire(amenagement.id());
    }

    @Override
    public Optional<Amenagement> lire(String id) {
        return Optional.ofNullable(amenagements.find(new Document("_id", id)).first())
                .map(AmenagementDocument::lire);
    }

    @Override
    public List<Amenagement> lister(String campagne) {
        return amenagements
                .find(new Document("campagne", campagne))
                .sort(new Document("_id", 1))
                .map(AmenagementDocument::lire)
                .into(new ArrayList<>());
    }

    @Override
    public Map<String, Instant> dernieresDecisions() {
        Map<String, Instant> decisions = new HashMap<>();
        for (Document accepte : amenagements.find(new Document("etat", EtatAmenagement.ACCEPTE.name()))) {
            Amenagement amenagement = AmenagementDocument.lire(accepte);
            decisions.merge(
                    amenagement.perimetre().campagne(),
                    amenagement.etapes().getLast().le(),
                    (un, autre) -> un.isAfter(autre) ? un : autre);
        }
        return decisions;
    }

    @Override
    public Annexe enVigueur(String campagne) {
        return new Annexe(
                lister(campagne).stream().flatMap(a -> a.reduction().stream()).toList());
    }
}
