package fr.esmsnumerique.support.evenements;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.support.web.Probleme;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Intake of events, for the platform's own tokens only. An event is remembered once every consumer of this service has taken it. */
@RestController
public class ReceptionController {

    private final List<ConsommateurEvenement> consommateurs;
    private final MongoCollection<Document> recus;

    public ReceptionController(List<ConsommateurEvenement> consommateurs, MongoDatabase base) {
        this.consommateurs = consommateurs;
        this.recus = base.getCollection("evenements_recus");
    }

    @PostMapping("/interne/evenements")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recevoir(@RequestBody EnveloppeCloudEvents enveloppe) {
        Evenement evenement = lire(enveloppe);
        Document cle = new Document("_id", evenement.id());
        if (recus.find(cle).first() != null) {
            return;
        }
        consommateurs.stream().filter(c -> c.types().contains(evenement.type())).forEach(c -> c.recevoir(evenement));
        Document trace =
                new Document(cle).append("type", evenement.type()).append("instant", Date.from(evenement.instant()));
        recus.replaceOne(cle, trace, new ReplaceOptions().upsert(true));
    }

    private static Evenement lire(EnveloppeCloudEvents enveloppe) {
        try {
            return enveloppe.evenement();
        } catch (IllegalArgumentException inconnu) {
            throw Probleme.refus(
                            422,
                            "evenement.type_inconnu",
                            "Type d'événement inconnu",
                            "Le type n'est pas publié par la plateforme.")
                    .exception();
        }
    }
}
