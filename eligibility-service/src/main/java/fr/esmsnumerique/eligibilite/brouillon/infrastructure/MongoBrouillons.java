package fr.esmsnumerique.eligibilite.brouillon.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.eligibilite.brouillon.model.Brouillon;
import fr.esmsnumerique.eligibilite.brouillon.model.Brouillons;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Collection {@code campagnes_brouillons}, {@code _id} = {@code G25-<start of the hash>}; a handful of documents per campaign. */
@Repository
class MongoBrouillons implements Brouillons {

    private final MongoCollection<Document> brouillons;

    MongoBrouillons(MongoDatabase base) {
        this.brouillons = base.getCollection("campagnes_brouillons");
    }

    @Override
    public Optional<Brouillon> trouver(String id) {
        return Optional.ofNullable(brouillons.find(new Document("_id", id)).first())
                .map(MongoBrouillons::lire);
    }

    @Override
    public List<Brouillon> de(String code) {
        List<Brouillon> trouves = new ArrayList<>();
        brouillons
                .find(new Document("code", code))
                .sort(new Document("deposeLe", 1).append("_id", 1))
                .forEach(d -> trouves.add(lire(d)));
        return trouves;
    }

    @Override
    public void enregistrer(Brouillon b) {
        Document document = new Document("_id", b.id())
                .append("code", b.code())
                .append("libelle", b.libelle())
                .append("empreinte", b.empreinte())
                .append("empreinteDeBase", b.empreinteDeBase())
                .append("contenu", b.contenu())
                .append("deposeLe", Date.from(b.deposeLe()))
                .append("deposePar", b.deposePar())
                .append("publieLe", b.publieLe() == null ? null : Date.from(b.publieLe()))
                .append("publiePar", b.publiePar());
        brouillons.replaceOne(new Document("_id", b.id()), document, new ReplaceOptions().upsert(true));
    }

    private static Brouillon lire(Document d) {
        return new Brouillon(
                texte(d, "_id"),
                texte(d, "code"),
                texte(d, "libelle"),
                texte(d, "empreinte"),
                d.getString("empreinteDeBase"),
                texte(d, "contenu"),
                Objects.requireNonNull(instant(d, "deposeLe"), "deposeLe"),
                texte(d, "deposePar"),
                instant(d, "publieLe"),
                d.getString("publiePar"));
    }

    private static @Nullable Instant instant(Document d, String champ) {
        Date date = d.getDate(champ);
        return date == null ? null : date.toInstant();
    }

    private static String texte(Document d, String champ) {
        return Objects.requireNonNull(d.getString(champ), champ);
    }
}
