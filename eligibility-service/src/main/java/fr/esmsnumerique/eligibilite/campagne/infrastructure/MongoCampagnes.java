package fr.esmsnumerique.eligibilite.campagne.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.eligibilite.campagne.model.VersionCampagne;
import fr.esmsnumerique.support.evenements.BoiteEnvoi;
import fr.esmsnumerique.support.evenements.Evenement;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/**
 * Two collections: {@code campagnes_versions} {@code {_id: "G25/<empreinte>", …, contenu: JSON text}}, immutable, and {@code campagnes} {@code {_id: "G25", version,
 * empreinte, boiteEnvoi}}, the version in force with its event. The first is written before the second: a crash in between leaves a version nobody sees.
 */
@Repository
class MongoCampagnes implements Campagnes {

    private static final String EMPREINTE = "empreinte";
    private static final String VERSION = "version";

    private final MongoCollection<Document> enVigueur;
    private final MongoCollection<Document> versions;
    /** A published version never changes: its text, a hundred kilobytes, is read once. */
    private final Map<String, VersionCampagne> connues = new ConcurrentHashMap<>();

    MongoCampagnes(MongoDatabase base) {
        this.enVigueur = base.getCollection("campagnes");
        this.versions = base.getCollection("campagnes_versions");
    }

    @Override
    public Optional<VersionCampagne> courante(String code) {
        return Optional.ofNullable(enVigueur.find(new Document("_id", code)).first())
                .flatMap(tete -> version(code, tete.getString(EMPREINTE)));
    }

    @Override
    public Optional<VersionCampagne> version(String code, String empreinte) {
        String cle = cle(code, empreinte);
        VersionCampagne connue = connues.get(cle);
        if (connue != null) {
            return Optional.of(connue);
        }
        Optional<VersionCampagne> lue = Optional.ofNullable(
                        versions.find(new Document("_id", cle)).first())
                .map(MongoCampagnes::lire);
        lue.ifPresent(version -> connues.put(cle, version));
        return lue;
    }

    @Override
    public List<VersionCampagne> courantes() {
        List<VersionCampagne> courantes = new ArrayList<>();
        for (Document tete : enVigueur.find().sort(new Document("_id", 1))) {
            version(tete.getString("_id"), tete.getString(EMPREINTE)).ifPresent(courantes::add);
        }
        return courantes;
    }

    @Override
    public boolean publier(VersionCampagne version) {
        Document immuable = ecrire(version);
        versions.replaceOne(new Document("_id", immuable.get("_id")), immuable, new ReplaceOptions().upsert(true));
        return version.version() == 1 ? inserer(version) : remplacer(version);
    }

    private boolean inserer(VersionCampagne version) {
        Document tete = new Document("_id", version.code())
                .append(VERSION, version.version())
                .append(EMPREINTE, version.empreinte());
        BoiteEnvoi.deposer(tete, List.of(evenement(version)));
        try {
            enVigueur.insertOne(tete);
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    private boolean remplacer(VersionCampagne version) {
        Document attendue = new Document("_id", version.code()).append(VERSION, version.version() - 1);
        Document changement = new Document(
                        "$set",
                        new Document(VERSION, version.version())
                                .append(EMPREINTE, version.empreinte())
                                .append(BoiteEnvoi.A_RELAYER, true))
                .append("$push", new Document(BoiteEnvoi.CHAMP, BoiteEnvoi.enDocument(evenement(version))));
        return enVigueur.updateOne(attendue, changement).getMatchedCount() == 1;
    }

    private static Evenement evenement(VersionCampagne version) {
        return new Evenement(
                version.code() + "/publiee/" + version.version(),
                "campagne.publiee",
                version.code(),
                version.publieeLe(),
                Map.of("code", version.code(), VERSION, version.version(), EMPREINTE, version.empreinte()));
    }

    private static String cle(String code, String empreinte) {
        return code + "/" + empreinte;
    }

    private static Document ecrire(VersionCampagne version) {
        return new Document("_id", cle(version.code(), version.empreinte()))
                .append("code", version.code())
                .append("libelle", version.libelle())
                .append(VERSION, version.version())
                .append(EMPREINTE, version.empreinte())
                .append("publieeLe", Date.from(version.publieeLe()))
                .append("publieePar", version.publieePar())
                .append("contenu", version.contenu());
    }

    private static VersionCampagne lire(Document document) {
        return new VersionCampagne(
                texte(document, "code"),
                texte(document, "libelle"),
                document.getInteger(VERSION),
                texte(document, EMPREINTE),
                Objects.requireNonNull(document.getDate("publieeLe")).toInstant(),
                texte(document, "publieePar"),
                texte(document, "contenu"));
    }

    private static String texte(Document document, String champ) {
        return Objects.requireNonNull(document.getString(champ), champ);
    }
}
