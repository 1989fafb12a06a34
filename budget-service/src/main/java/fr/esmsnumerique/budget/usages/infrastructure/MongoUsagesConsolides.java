package fr.esmsnumerique.budget.usages.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.budget.usages.application.UsagesConsolides;
import fr.esmsnumerique.budget.usages.model.CompteDUsage;
import fr.esmsnumerique.budget.usages.model.SyntheseDesMois.Compte;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

/** Collection {@code usages_consolides}: {@code {_id: <run>/<region>, region, comptes: [{departement, secteur, mois, indicateur, declares, exiges, atteints, numerateur, denominateur}]}}. */
class MongoUsagesConsolides implements UsagesConsolides {

    private final MongoCollection<Document> regions;

    MongoUsagesConsolides(MongoDatabase base) {
        this.regions = base.getCollection("usages_consolides");
    }

    @Override
    public void enregistrer(String traitement, Region region, List<CompteDUsage> comptes) {
        String id = id(traitement, region);
        regions.replaceOne(
                new Document("_id", id),
                new Document("_id", id)
                        .append("region", region.code())
                        .append(
                                "comptes",
                                comptes.stream()
                                        .map(MongoUsagesConsolides::ecrire)
                                        .toList()),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public List<CompteDUsage> lire(String traitement, Collection<Region> demandees) {
        List<String> ids =
                demandees.stream().map(r -> id(traitement, r)).sorted().toList();
        List<CompteDUsage> comptes = new ArrayList<>();
        regions.find(new Document("_id", new Document("$in", ids))).forEach(d -> {
            Region region = Region.deCode(d.getString("region")).orElseThrow();
            d.getList("comptes", Document.class).forEach(c -> comptes.add(lire(region, c)));
        });
        return comptes;
    }

    private static Document ecrire(CompteDUsage c) {
        return new Document("departement", c.departement())
                .append("secteur", c.secteur())
                .append("mois", c.mois())
                .append("indicateur", c.indicateur())
                .append("declares", c.compte().declares())
                .append("exiges", c.compte().exiges())
                .append("atteints", c.compte().atteints())
                .append("numerateur", c.compte().numerateur())
                .append("denominateur", c.compte().denominateur());
    }

    private static CompteDUsage lire(Region region, Document c) {
        return new CompteDUsage(
                region,
                c.getString("departement"),
                c.getString("secteur"),
                c.getString("mois"),
                c.getString("indicateur"),
                new Compte(
                        c.getInteger("declares"),
                        c.getInteger("exiges"),
                        c.getInteger("atteints"),
                        c.getLong("numerateur"),
                        c.getLong("denominateur")));
    }

    private static String id(String traitement, Region region) {
        return traitement + "/" + region.code();
    }
}
