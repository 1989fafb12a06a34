package fr.esmsnumerique.usage.attestation.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.support.evenements.BoiteEnvoi;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.support.evenements.Relais;
import fr.esmsnumerique.usage.attestation.model.Attestation;
import fr.esmsnumerique.usage.attestation.model.Attestations;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.springframework.stereotype.Component;

/**
 * The attestation lives in its project's document ({@code projets}: fields {@code attestation}, {@code attestationId}), with its event, so that one conditional
 * update makes a project attested, once, on the state the computation was made from.
 */
@Component
class MongoAttestations implements Attestations {

    private final MongoCollection<Document> projets;
    private final Codec<Attestation> codec;
    private final Relais relais;

    MongoAttestations(MongoDatabase base, Relais relais) {
        this.projets = base.getCollection("projets");
        this.codec = base.getCodecRegistry().get(Attestation.class);
        this.relais = relais;
    }

    @Override
    public Optional<Attestation> lire(String dossierId) {
        Document seule = new Document("attestation", 1);
        return Optional.ofNullable(projets.find(new Document("_id", dossierId))
                        .projection(seule)
                        .first())
                .map(d -> d.get("attestation", Document.class))
                .map(this::decoder);
    }

    @Override
    public boolean enregistrer(Attestation attestation, Projet projet) {
        Document cible = new Document("_id", projet.dossierId()).append("version", projet.version());
        Document changement = new Document(
                        "$set",
                        new Document("attestation", attestation)
                                .append("attestationId", attestation.id())
                                .append("majLe", Date.from(attestation.attesteLe()))
                                .append("version", projet.version() + 1)
                                .append(BoiteEnvoi.A_RELAYER, true))
                .append("$push", new Document(BoiteEnvoi.CHAMP, BoiteEnvoi.enDocument(evenement(attestation))));
        boolean enregistree = projets.updateOne(cible, changement).getMatchedCount() == 1;
        if (enregistree) {
            relais.signaler();
        }
        return enregistree;
    }

    private Attestation decoder(Document document) {
        return codec.decode(
                new BsonDocumentReader(document.toBsonDocument()),
                DecoderContext.builder().build());
    }

    private static Evenement evenement(Attestation attestation) {
        return new Evenement(
                attestation.dossierId() + "/usage-atteste/1",
                "usage.atteste",
                attestation.dossierId(),
                attestation.attesteLe(),
                Map.of(
                        "dossierId", attestation.dossierId(),
                        "region", attestation.region().code(),
                        "campagne", attestation.campagne(),
                        "attestationId", attestation.id(),
                        "date", attestation.date().toString(),
                        "mois", attestation.calcul().periode().mois().toString(),
                        "ciblesAtteintes", true));
    }
}
