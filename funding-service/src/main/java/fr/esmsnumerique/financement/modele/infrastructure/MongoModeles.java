package fr.esmsnumerique.financement.modele.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.documents.Logo;
import fr.esmsnumerique.financement.modele.application.Modeles;
import fr.esmsnumerique.financement.modele.model.Modele;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/** One document per template, one per logo. A logo never changes under its hash: it is decoded once per process. */
@Component
class MongoModeles implements Modeles {

    private static final String VERSIONS = "versions";
    private static final String DERNIERE = "derniere";
    private static final int LOGOS_EN_MEMOIRE = 64;

    private final MongoCollection<ModeleDocument> modeles;
    private final MongoCollection<Document> logos;
    private final Map<NatureDocument, Modele> livres = new EnumMap<>(NatureDocument.class);
    private final Map<String, Logo> decodes = new ConcurrentHashMap<>();

    MongoModeles(MongoDatabase base) {
        this.modeles = base.getCollection("modeles", ModeleDocument.class);
        this.logos = base.getCollection("logos");
        for (NatureDocument nature : NatureDocument.values()) {
            livres.put(nature, ModelesLivres.lire(nature));
        }
    }

    @Override
    public List<Modele> versions(String perimetre, NatureDocument nature) {
        List<Modele> versions = new ArrayList<>();
        Modele livre = livres.get(nature);
        if (livre != null && perimetre.equals(Modele.NATIONAL)) {
            versions.add(livre);
        }
        ModeleDocument document =
                modeles.find(new Document("_id", Modele.cle(perimetre, nature))).first();
        if (document != null) {
            versions.addAll(document.versions());
        }
        return versions;
    }

    @Override
    public boolean ajouter(Modele modele) {
        String cle = Modele.cle(modele.perimetre(), modele.nature());
        if (modele.version() == 1) {
            try {
                modeles.insertOne(new ModeleDocument(cle, 1, List.of(modele)));
                return true;
            } catch (MongoWriteException refus) {
                if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return false;
                }
                throw refus;
            }
        }
        Document attendu = new Document("_id", cle).append(DERNIERE, modele.version() - 1);
        Document changement = new Document("$set", new Document(DERNIERE, modele.version()))
                .append("$push", new Document(VERSIONS, modele));
        return modeles.updateOne(attendu, changement).getMatchedCount() == 1;
    }

    @Override
    public Optional<Logo> logo(String perimetre, String empreinte) {
        String cle = perimetre + "/" + empreinte;
        Logo connu = decodes.get(cle);
        if (connu != null) {
            return Optional.of(connu);
        }
        Document document = logos.find(new Document("_id", cle)).first();
        if (document == null) {
            return Optional.empty();
        }
        byte[] fichier = document.get("fichier", Binary.class).getData();
        return switch (Logo.lire(fichier, "Logo de l'agence régionale de santé")) {
            case Logo.Lecture.Lu(Logo logo) -> {
                if (decodes.size() < LOGOS_EN_MEMOIRE) {
                    decodes.put(cle, logo);
                }
                yield Optional.of(logo);
            }
            case Logo.Lecture.Refuse(String motif) -> throw new IllegalStateException(cle + " : " + motif);
        };
    }

    @Override
    public void garder(String perimetre, String empreinte, byte[] fichier) {
        try {
            logos.insertOne(new Document("_id", perimetre + "/" + empreinte).append("fichier", new Binary(fichier)));
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refus;
            }
        }
    }
}
