package fr.esmsnumerique.budget.exports.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.budget.exports.application.Depot;
import fr.esmsnumerique.budget.exports.application.Exports;
import fr.esmsnumerique.budget.exports.model.Export;
import fr.esmsnumerique.budget.exports.model.Export.Avancement;
import fr.esmsnumerique.budget.exports.model.Export.Etat;
import fr.esmsnumerique.budget.exports.model.Export.Fichier;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.evenements.BoiteEnvoi;
import fr.esmsnumerique.support.evenements.Evenement;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;

/** Collections: {@code exports} (see {@link ExportDocument}) and {@code exports_morceaux} (see {@link DepotEnMorceaux}). */
class MongoExports implements Exports {

    static final String COLLECTION = "exports";

    private final MongoCollection<Document> exports;
    private final MongoCollection<Document> morceaux;
    private final Runnable signal;
    private final Horloge horloge;

    /** @param signal told once an event waits */
    MongoExports(MongoDatabase base, Runnable signal, Horloge horloge) {
        this.exports = base.getCollection(COLLECTION);
        this.exports.createIndex(new Document("proprietaire", 1));
        this.morceaux = base.getCollection("exports_morceaux");
        this.signal = signal;
        this.horloge = horloge;
    }

    @Override
    public void enregistrer(Export export) {
        exports.replaceOne(cle(export.id()), ExportDocument.ecrire(export), new ReplaceOptions().upsert(true));
    }

    @Override
    public void enregistrerPret(Export export) {
        Fichier fichier = export.fichierEventuel().orElseThrow();
        Evenement evenement = new Evenement(
                "export/" + export.id() + "/" + export.reprises(),
                "export.pret",
                export.id(),
                horloge.instant(),
                Map.of(
                        "exportId", export.id(),
                        "personne", export.proprietaire(),
                        "objet", export.demande().nature().libelle(),
                        "fichier", fichier.nom(),
                        "date", fichier.dernierJour().toString()));
        Document document = ExportDocument.ecrire(export);
        BoiteEnvoi.deposer(document, List.of(evenement));
        exports.replaceOne(cle(export.id()), document);
        signal.run();
    }

    @Override
    public Optional<Export> lire(String id) {
        return Optional.ofNullable(exports.find(cle(id)).first()).map(ExportDocument::lire);
    }

    @Override
    public List<Export> de(String proprietaire) {
        return trouver(new Document("proprietaire", proprietaire)).stream()
                .sorted(Export.ORDRE)
                .toList();
    }

    @Override
    public List<String> enCours() {
        return trouver(new Document(ExportDocument.ETAT, Etat.EN_COURS.name())).stream()
                .map(Export::id)
                .toList();
    }

    @Override
    public boolean avancer(String id, Avancement avancement) {
        Document sansArret = cle(id).append(ExportDocument.ARRET, false);
        Document valeurs = new Document(ExportDocument.LIGNES, avancement.lignes())
                .append(ExportDocument.TOTAL, avancement.total());
        return exports.updateOne(sansArret, new Document("$set", valeurs)).getMatchedCount() == 1;
    }

    @Override
    public boolean demanderArret(String id) {
        Document enCours = cle(id).append(ExportDocument.ETAT, Etat.EN_COURS.name());
        return exports.updateOne(enCours, new Document("$set", new Document(ExportDocument.ARRET, true)))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public Depot deposer(String id) {
        return new DepotEnMorceaux(morceaux, id);
    }

    @Override
    public InputStream contenu(Export export) {
        return ContenuEnMorceaux.de(
                morceaux, export.id(), export.fichierEventuel().orElseThrow().taille());
    }

    @Override
    public int effacerLesExpires() {
        List<Export> expires = trouver(new Document(ExportDocument.ETAT, Etat.PRET.name())).stream()
                .filter(e -> e.etatAu(horloge.aujourdhui()) == Etat.EXPIRE)
                .toList();
        for (Export expire : expires) {
            int nombre = DepotEnMorceaux.nombre(
                    expire.fichierEventuel().orElseThrow().taille());
            IntStream.range(0, nombre).forEach(rang -> morceaux.deleteOne(cle(DepotEnMorceaux.id(expire.id(), rang))));
            exports.updateOne(
                    cle(expire.id()), new Document("$set", new Document(ExportDocument.ETAT, Etat.EXPIRE.name())));
        }
        return expires.size();
    }

    private List<Export> trouver(Document filtre) {
        return exports.find(filtre).map(ExportDocument::lire).into(new ArrayList<>());
    }

    private static Document cle(String id) {
        return new Document("_id", id);
    }
}
