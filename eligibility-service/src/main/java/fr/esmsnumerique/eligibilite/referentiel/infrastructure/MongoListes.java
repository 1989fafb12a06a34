package fr.esmsnumerique.eligibilite.referentiel.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import fr.esmsnumerique.eligibilite.infrastructure.CodecsEligibilite;
import fr.esmsnumerique.eligibilite.infrastructure.Revisions;
import fr.esmsnumerique.eligibilite.referentiel.model.Bilan;
import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.eligibilite.referentiel.model.Listes;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fusion;
import fr.esmsnumerique.eligibilite.referentiel.model.Origine;
import fr.esmsnumerique.support.mongo.LectureParLots;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One collection per list, one document per object ({@link ObjetDocument}), found by exact id and changed under the condition that its version is the one read. */
@Repository
class MongoListes implements Listes {

    private static final int LOT = 500;
    private static final int ESSAIS = 5;

    private final MongoDatabase base;
    private final Revisions revisions;

    MongoListes(MongoDatabase base) {
        this.base = base.withCodecRegistry(CodecsEligibilite.REGISTRE);
        this.revisions = new Revisions(base);
    }

    @Override
    public Map<String, ObjetReference> trouver(Liste liste, Collection<String> ids) {
        List<String> demandes = List.copyOf(ids);
        Map<String, ObjetReference> trouves = new HashMap<>();
        for (int i = 0; i < demandes.size(); i += LOT) {
            List<String> lot = demandes.subList(i, Math.min(i + LOT, demandes.size()));
            collection(liste)
                    .find(new Document("_id", new Document("$in", lot)))
                    .forEach(d -> trouves.put(d.id(), d.objet()));
        }
        return trouves;
    }

    @Override
    public boolean estVide(Liste liste) {
        return collection(liste).find().limit(1).first() == null;
    }

    @Override
    public long revision(Liste liste) {
        return revisions.de(liste.name());
    }

    @Override
    public void parcourir(Liste liste, Consumer<ObjetReference> suite) {
        LectureParLots.de(collection(liste).find().sort(new Document("_id", 1))).forEach(d -> suite.accept(d.objet()));
    }

    @Override
    public Bilan fusionner(Liste liste, List<Ligne> lignes, Origine origine) {
        for (int essai = 1; essai <= ESSAIS; essai++) {
            Map<String, ObjetReference> objets = new LinkedHashMap<>();
            Bilan bilan = appliquer(liste, lignes, origine, objets);
            if (ecrire(liste, objets.values())) {
                revisions.avancer(liste.name());
                return bilan;
            }
            // Another instance changed one of these objects meanwhile: what it wrote is read again, and what this file
            // already wrote changes nothing.
        }
        throw new IllegalStateException("La liste " + liste + " change sans cesse par ailleurs");
    }

    /** @param changes receives the objects to write */
    private Bilan appliquer(Liste liste, List<Ligne> lignes, Origine origine, Map<String, ObjetReference> changes) {
        Map<String, ObjetReference> connus =
                trouver(liste, lignes.stream().map(Ligne::objet).distinct().toList());
        Bilan bilan = Bilan.VIDE;
        for (Ligne ligne : lignes) {
            ObjetReference avant = connus.getOrDefault(ligne.objet(), ObjetReference.nouveau(ligne.objet()));
            Fusion fusion = avant.avec(ligne.fiche(), origine);
            bilan = bilan.plus(fusion.bilan());
            if (fusion.bilan().change()) {
                connus.put(ligne.objet(), fusion.objet());
                changes.put(ligne.objet(), fusion.objet());
            }
        }
        return bilan;
    }

    private boolean ecrire(Liste liste, Collection<ObjetReference> objets) {
        List<WriteModel<ObjetDocument>> ecritures =
                objets.stream().map(MongoListes::ecriture).toList();
        for (int i = 0; i < ecritures.size(); i += LOT) {
            List<WriteModel<ObjetDocument>> lot = ecritures.subList(i, Math.min(i + LOT, ecritures.size()));
            if (!ecrireLot(collection(liste), lot)) {
                return false;
            }
        }
        return true;
    }

    private static boolean ecrireLot(MongoCollection<ObjetDocument> objets, List<WriteModel<ObjetDocument>> lot) {
        try {
            BulkWriteResult fait = objets.bulkWrite(lot, new BulkWriteOptions().ordered(false));
            return fait.getInsertedCount() + fait.getMatchedCount() == lot.size();
        } catch (MongoBulkWriteException refus) {
            if (refus.getWriteErrors().stream().allMatch(e -> e.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                return false;
            }
            throw refus;
        }
    }

    private static WriteModel<ObjetDocument> ecriture(ObjetReference objet) {
        ObjetDocument document = ObjetDocument.suivant(objet);
        return objet.version() == 0
                ? new InsertOneModel<>(document)
                : new ReplaceOneModel<>(new Document("_id", objet.id()).append("version", objet.version()), document);
    }

    private MongoCollection<ObjetDocument> collection(Liste liste) {
        return base.getCollection("liste_" + liste.name().toLowerCase(Locale.ROOT), ObjetDocument.class);
    }
}
