package fr.esmsnumerique.usage.certification.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.support.evenements.BoiteEnvoi;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.support.evenements.Relais;
import fr.esmsnumerique.usage.certification.model.EtapeMois;
import fr.esmsnumerique.usage.certification.model.ResultatSuivi;
import fr.esmsnumerique.usage.certification.model.SuiviMois;
import fr.esmsnumerique.usage.certification.model.SuiviProjet;
import fr.esmsnumerique.usage.certification.model.Suivis;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** One document per project, {@code {_id: dossierId, version, mois: [{mois, etapes: [...]}]}}, with the event of the last act in the same write. */
@Component
class MongoSuivis implements Suivis {

    private static final String COLLECTION = "suivis";

    private final MongoCollection<Document> suivis;
    private final MongoCollection<SuiviDocument> lus;
    private final Relais relais;

    MongoSuivis(MongoDatabase base, Relais relais) {
        this.suivis = base.getCollection(COLLECTION);
        this.lus = base.getCollection(COLLECTION, SuiviDocument.class);
        this.relais = relais;
    }

    @Override
    public SuiviProjet de(String dossierId) {
        SuiviDocument lu = lus.find(new Document("_id", dossierId)).first();
        return lu == null
                ? new SuiviProjet(dossierId, List.of(), 0)
                : new SuiviProjet(
                        dossierId,
                        lu.mois().stream()
                                .map(m -> new SuiviMois(YearMonth.parse(m.mois()), m.etapes()))
                                .toList(),
                        lu.version());
    }

    @Override
    public boolean enregistrer(ResultatSuivi.Fait fait, Projet projet) {
        SuiviProjet suivi = fait.suivi();
        List<MoisDocument> mois = suivi.mois().stream()
                .map(m -> new MoisDocument(m.mois().toString(), m.etapes()))
                .toList();
        Document champs =
                new Document("mois", mois).append("version", suivi.version()).append(BoiteEnvoi.A_RELAYER, true);
        Document evenement = BoiteEnvoi.enDocument(evenement(fait, projet));
        boolean ecrit = suivi.version() == 1
                ? inserer(suivi.dossierId(), champs.append(BoiteEnvoi.CHAMP, List.of(evenement)))
                : remplacer(suivi, champs, evenement);
        if (ecrit) {
            relais.signaler();
        }
        return ecrit;
    }

    private boolean inserer(String dossierId, Document champs) {
        try {
            suivis.insertOne(champs.append("_id", dossierId));
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    private boolean remplacer(SuiviProjet suivi, Document champs, Document evenement) {
        Document cible = new Document("_id", suivi.dossierId()).append("version", suivi.version() - 1);
        Document changement = new Document("$set", champs).append("$push", new Document(BoiteEnvoi.CHAMP, evenement));
        return suivis.updateOne(cible, changement).getMatchedCount() == 1;
    }

    private static Evenement evenement(ResultatSuivi.Fait fait, Projet projet) {
        String type = switch (fait.geste()) {
            case CERTIFICATION -> "declaration.certifiee";
            case VALIDATION -> "declaration.validee";
            case REPRISE -> "declaration.a-reprendre";
        };
        EtapeMois etape = fait.suivi().de(fait.changes().getLast()).etapes().getLast();
        Map<String, Object> donnees = new LinkedHashMap<>();
        donnees.put("dossierId", projet.dossierId());
        donnees.put("region", projet.region().code());
        donnees.put("campagne", projet.campagne());
        donnees.put("du", fait.changes().getFirst().toString());
        donnees.put("au", fait.changes().getLast().toString());
        donnees.put("date", Paris.jour(etape.le()).toString());
        if (etape.motif() != null) {
            donnees.put("motif", etape.motif());
        }
        return new Evenement(
                projet.dossierId() + "/" + type + "/" + fait.suivi().version(),
                type,
                projet.dossierId(),
                etape.le(),
                donnees);
    }

    /** Document of {@code suivis}; public because the driver reads records by reflection. */
    public record SuiviDocument(@BsonId String id, long version, List<MoisDocument> mois) {}

    /** A month of it, as {@code 2026-09}. */
    public record MoisDocument(String mois, List<EtapeMois> etapes) {}
}
