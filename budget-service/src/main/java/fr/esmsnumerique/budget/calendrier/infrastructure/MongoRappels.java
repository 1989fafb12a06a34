package fr.esmsnumerique.budget.calendrier.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.calendrier.application.Rappels;
import fr.esmsnumerique.budget.calendrier.model.EcheanceDeCalendrier;
import fr.esmsnumerique.budget.calendrier.model.NatureDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.Euros;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.evenements.BoiteEnvoi;
import fr.esmsnumerique.support.evenements.Evenement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Collection {@code rappels}: {@code {_id: <due date>/<days before>, donneLe, boiteEnvoi, aRelayer}}. The reminder and its event are one document with a name of its own: a
 * task killed and resumed gives neither twice nor never.
 */
class MongoRappels implements Rappels {

    static final String COLLECTION = "rappels";

    private final MongoCollection<Document> rappels;
    private final Runnable signal;
    private final Horloge horloge;

    /** @param signal told once an event waits */
    MongoRappels(MongoDatabase base, Runnable signal, Horloge horloge) {
        this.rappels = base.getCollection(COLLECTION);
        this.signal = signal;
        this.horloge = horloge;
    }

    @Override
    public boolean donner(EcheanceDeCalendrier echeance, int palier, int joursRestants, List<String> regions) {
        String id = echeance.id() + "/" + palier;
        Document document = new Document("_id", id);
        BoiteEnvoi.deposer(document, List.of(evenement(id, echeance, joursRestants, regions)));
        try {
            rappels.insertOne(document);
        } catch (MongoWriteException ecriture) {
            if (ecriture.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw ecriture;
        }
        signal.run();
        return true;
    }

    private Evenement evenement(String id, EcheanceDeCalendrier echeance, int joursRestants, List<String> regions) {
        Map<String, Object> donnees = new LinkedHashMap<>();
        donnees.put("echeanceId", echeance.id());
        donnees.put("nature", echeance.nature().name());
        donnees.put("objet", echeance.libelle());
        donnees.put("campagne", echeance.campagne());
        donnees.put("portee", portee(echeance));
        donnees.put("date", echeance.date().toString());
        donnees.put("joursRestants", joursRestants);
        donnees.put(
                "regions",
                regions.stream().map(region -> new Document("region", region)).toList());
        String type = echeance.nature() == NatureDEcheance.CAMPAGNE ? "calendrier.rappele" : "echeance.rappelee";
        String sujet = echeance.dossier().isEmpty() ? echeance.campagne() : echeance.dossier();
        return new Evenement("rappel/" + id, type, sujet, horloge.instant(), donnees);
    }

    private static String portee(EcheanceDeCalendrier echeance) {
        if (echeance.dossier().isEmpty()) {
            return "campagne " + echeance.campagne();
        }
        return "dossier " + echeance.dossier() + ", " + Euros.de(echeance.centimes());
    }
}
