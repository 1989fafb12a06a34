package fr.esmsnumerique.notification.dossier;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.support.evenements.Evenement;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Carriers already met. Most events name the application only: the carrier comes from an earlier event, else from eligibility-service, once. Collection
 * {@code dossiers}: {@code {_id: dossierId, organisme, raisonSociale}}.
 */
@Component
public class FichesConnues {

    private final MongoCollection<Document> fiches;
    private final Dossiers dossiers;

    FichesConnues(MongoDatabase base, Dossiers dossiers) {
        this.fiches = base.getCollection("dossiers");
        this.dossiers = dossiers;
    }

    public FicheDossier pour(Evenement evenement) {
        if (evenement.donnees().get("porteur") instanceof Map<?, ?> porteur) {
            return retenir(
                    evenement.sujet(),
                    new FicheDossier(
                            String.valueOf(porteur.get("numeroFinessJuridique")),
                            String.valueOf(porteur.get("raisonSociale"))));
        }
        Document connue = fiches.find(new Document("_id", evenement.sujet())).first();
        return connue == null
                ? retenir(evenement.sujet(), dossiers.fiche(evenement.sujet()))
                : new FicheDossier(connue.getString("organisme"), connue.getString("raisonSociale"));
    }

    private FicheDossier retenir(String dossierId, FicheDossier fiche) {
        Document cle = new Document("_id", dossierId);
        Document document =
                new Document(cle).append("organisme", fiche.organisme()).append("raisonSociale", fiche.raisonSociale());
        fiches.replaceOne(cle, document, new ReplaceOptions().upsert(true));
        return fiche;
    }
}
