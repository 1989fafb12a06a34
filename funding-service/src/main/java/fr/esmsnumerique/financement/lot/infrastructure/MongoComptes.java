package fr.esmsnumerique.financement.lot.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.financement.lot.application.Comptes;
import fr.esmsnumerique.financement.lot.model.CoordonneesBancaires;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document per file, every account ever entered in it. */
@Component
class MongoComptes implements Comptes {

    private static final int ESSAIS = 20;

    private final MongoCollection<CompteDocument> comptes;

    MongoComptes(MongoDatabase base) {
        this.comptes = base.getCollection(CompteDocument.COLLECTION, CompteDocument.class);
    }

    @Override
    public Optional<CoordonneesBancaires> lire(String dossierId) {
        return document(dossierId).map(d -> d.saisies().getLast());
    }

    @Override
    public void ajouter(CoordonneesBancaires saisies) {
        for (int essai = 0; essai < ESSAIS; essai++) {
            Optional<CompteDocument> connu = document(saisies.dossierId());
            List<CoordonneesBancaires> toutes =
                    new ArrayList<>(connu.map(CompteDocument::saisies).orElse(List.of()));
            toutes.add(saisies);
            boolean ecrit = connu.isEmpty()
                    ? inserer(new CompteDocument(saisies.dossierId(), 1, toutes))
                    : remplacer(connu.get(), toutes);
            if (ecrit) {
                return;
            }
        }
        throw new IllegalStateException("Écritures concurrentes incessantes sur le compte de " + saisies.dossierId());
    }

    @Override
    public boolean verifier(CoordonneesBancaires avant, CoordonneesBancaires verifiees) {
        Optional<CompteDocument> connu = document(avant.dossierId());
        if (connu.isEmpty() || !connu.get().saisies().getLast().equals(avant)) {
            return false;
        }
        List<CoordonneesBancaires> toutes = new ArrayList<>(connu.get().saisies());
        toutes.set(toutes.size() - 1, verifiees);
        return remplacer(connu.get(), toutes);
    }

    private boolean inserer(CompteDocument document) {
        try {
            comptes.insertOne(document);
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    private boolean remplacer(CompteDocument lu, List<CoordonneesBancaires> toutes) {
        Document attendu = new Document("_id", lu.id()).append("version", lu.version());
        return comptes.replaceOne(attendu, new CompteDocument(lu.id(), lu.version() + 1, toutes))
                        .getMatchedCount()
                == 1;
    }

    private Optional<CompteDocument> document(String dossierId) {
        return Optional.ofNullable(comptes.find(new Document("_id", dossierId)).first());
    }
}
