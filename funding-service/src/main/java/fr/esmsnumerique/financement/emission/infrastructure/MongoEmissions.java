package fr.esmsnumerique.financement.emission.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.financement.emission.application.Emissions;
import fr.esmsnumerique.financement.emission.model.Emission;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Two small documents per issue, read by exact id: {@code <code>} for who checks it, {@code <dossierId>/<nature>}, or an amendment's own number, for who prints it again. */
@Component
class MongoEmissions implements Emissions {

    private final MongoCollection<EmissionDocument> emissions;

    MongoEmissions(MongoDatabase base) {
        this.emissions = base.getCollection("emissions", EmissionDocument.class);
    }

    @Override
    public Optional<Emission> parCode(String code) {
        return lire(code);
    }

    @Override
    public Optional<Emission> derniere(String dossierId, NatureDocument nature, String numero) {
        return lire(cle(dossierId, nature, numero));
    }

    /** The code first: a crash in between leaves a document that proves itself, and the next printing ends the work. */
    @Override
    public void enregistrer(Emission emission) {
        String cle = cle(emission.dossierId(), emission.nature(), emission.numero());
        if (lire(cle).filter(emission::equals).isPresent()) {
            return;
        }
        ecrire(emission.code(), emission);
        ecrire(cle, emission);
    }

    private void ecrire(String id, Emission emission) {
        emissions.replaceOne(
                new Document("_id", id), new EmissionDocument(id, emission), new ReplaceOptions().upsert(true));
    }

    private Optional<Emission> lire(String id) {
        return Optional.ofNullable(emissions.find(new Document("_id", id)).first())
                .map(EmissionDocument::emission);
    }

    private static String cle(String dossierId, NatureDocument nature, String numero) {
        return nature == NatureDocument.AVENANT ? numero : dossierId + "/" + nature;
    }
}
