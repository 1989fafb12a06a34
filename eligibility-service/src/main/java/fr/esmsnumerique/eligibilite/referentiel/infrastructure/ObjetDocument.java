package fr.esmsnumerique.eligibilite.referentiel.infrastructure;

import fr.esmsnumerique.eligibilite.referentiel.model.ChangementDeFiche;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** Document of a list: {@code {_id: solution or FINESS number, version, fiches: [...], historique: [...]}}: a change and its history are one write. */
public record ObjetDocument(@BsonId String id, long version, List<Fiche> fiches, List<ChangementDeFiche> historique) {

    static ObjetDocument suivant(ObjetReference objet) {
        return new ObjetDocument(objet.id(), objet.version() + 1, objet.fiches(), objet.historique());
    }

    ObjetReference objet() {
        return new ObjetReference(id, version, fiches, historique);
    }
}
