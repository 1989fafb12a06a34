package fr.esmsnumerique.usage.alerte.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.evenements.BoiteEnvoi;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.support.evenements.Relais;
import fr.esmsnumerique.usage.alerte.model.Alerte;
import fr.esmsnumerique.usage.alerte.model.Alertes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents {@code {_id, region, ouverte, alerte: {…}}} of {@code alertes}, each with the event that tells it; there are few of them. */
@Component
class MongoAlertes implements Alertes {

    private static final String COLLECTION = "alertes";

    private final MongoCollection<Document> alertes;
    private final MongoCollection<AlerteDocument> lues;
    private final Relais relais;

    MongoAlertes(MongoDatabase base, Relais relais) {
        this.alertes = base.getCollection(COLLECTION);
        this.lues = base.getCollection(COLLECTION, AlerteDocument.class);
        this.relais = relais;
    }

    @Override
    public void ouvrir(Alerte alerte) {
        try {
            alertes.insertOne(new Document("_id", alerte.id())
                    .append("region", alerte.region().code())
                    .append("ouverte", true)
                    .append("alerte", alerte)
                    .append(BoiteEnvoi.CHAMP, List.of(BoiteEnvoi.enDocument(evenement(alerte))))
                    .append(BoiteEnvoi.A_RELAYER, true));
            relais.signaler();
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refus;
            }
        }
    }

    @Override
    public Optional<Alerte> lire(String id) {
        return Optional.ofNullable(lues.find(new Document("_id", id)).first()).map(AlerteDocument::alerte);
    }

    @Override
    public List<Alerte> lister(@Nullable Region region, @Nullable Boolean ouverte, @Nullable String apres, int limite) {
        Document criteres = new Document();
        if (region != null) {
            criteres.append("region", region.code());
        }
        if (ouverte != null) {
            criteres.append("ouverte", ouverte);
        }
        if (apres != null) {
            criteres.append("_id", new Document("$gt", apres));
        }
        return lues.find(criteres)
                .sort(new Document("_id", 1))
                .limit(limite)
                .map(AlerteDocument::alerte)
                .into(new ArrayList<>());
    }

    @Override
    public boolean traiter(String id, Alerte.Traitement traitement) {
        Document ouverte = new Document("_id", id).append("ouverte", true);
        Document changement = new Document("ouverte", false).append("alerte.traitement", traitement);
        return alertes.updateOne(ouverte, new Document("$set", changement)).getMatchedCount() == 1;
    }

    private static Evenement evenement(Alerte alerte) {
        return new Evenement(
                alerte.id() + "/usage-corrige",
                "usage.corrige",
                alerte.dossierId(),
                alerte.le(),
                Map.of(
                        "dossierId", alerte.dossierId(),
                        "region", alerte.region().code(),
                        "campagne", alerte.campagne(),
                        "alerteId", alerte.id(),
                        "attestationId", alerte.attestationId(),
                        "mois", alerte.mois(),
                        "date", Paris.jour(alerte.le()).toString(),
                        "motif", alerte.motif(),
                        "ciblesAtteintes", alerte.ciblesApres()));
    }

    /** Document of {@code alertes}; public because the driver reads records by reflection. */
    public record AlerteDocument(@BsonId String id, Alerte alerte) {}
}
