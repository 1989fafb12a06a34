package fr.esmsnumerique.usage.rappel.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.support.evenements.BoiteEnvoi;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.support.evenements.Relais;
import fr.esmsnumerique.usage.rappel.model.Rappel;
import fr.esmsnumerique.usage.rappel.model.Rappel.Destinataire;
import fr.esmsnumerique.usage.rappel.model.RappelsEmis;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Collection {@code rappels}, {@code {_id: <reminder>, emisLe}} with its event: the identifier is what makes a reminder go once. */
@Component
class MongoRappels implements RappelsEmis {

    static final String COLLECTION = "rappels";

    private final MongoCollection<Document> rappels;
    private final Relais relais;

    MongoRappels(MongoDatabase base, Relais relais) {
        this.rappels = base.getCollection(COLLECTION);
        this.relais = relais;
    }

    @Override
    public boolean emettre(Rappel rappel, Instant instant) {
        if (rappels.find(new Document("_id", rappel.id())).first() != null) {
            return false;
        }
        try {
            rappels.insertOne(new Document("_id", rappel.id())
                    .append("emisLe", Date.from(instant))
                    .append(BoiteEnvoi.CHAMP, List.of(BoiteEnvoi.enDocument(evenement(rappel, instant))))
                    .append(BoiteEnvoi.A_RELAYER, true));
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
        relais.signaler();
        return true;
    }

    private static Evenement evenement(Rappel rappel, Instant instant) {
        boolean porteur = rappel.nature().destinataire() == Destinataire.PORTEUR;
        return new Evenement(
                rappel.id(),
                porteur ? "usage.rappele-au-porteur" : "usage.rappele-a-l-ars",
                rappel.dossierId(),
                instant,
                Map.of(
                        "dossierId",
                        rappel.dossierId(),
                        "region",
                        rappel.region().code(),
                        "campagne",
                        rappel.campagne(),
                        "nature",
                        rappel.nature().name(),
                        "date",
                        rappel.echeance().toString(),
                        "motif",
                        rappel.phrase()));
    }
}
