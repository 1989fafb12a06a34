package fr.esmsnumerique.budget.consolidation.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.enveloppe.model.Empreintes;
import fr.esmsnumerique.budget.memoire.Recents;
import fr.esmsnumerique.kernel.Region;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/**
 * Collections: {@code consolidations_faits} ({@code _id: <envelope>/<region>/<hash of the facts>}: a region where nothing changed costs nothing the next night) and
 * {@code consolidations_faits_lus} ({@code _id: <run>/<region>}, which facts the run read). Facts never change: those read lately are kept decoded.
 */
class FaitsConserves {

    private static final ReplaceOptions OU_CREER = new ReplaceOptions().upsert(true);
    /** Two whole runs and more: what a comparison reads. */
    private static final int EN_MEMOIRE = 54;

    private final MongoCollection<Document> faits;
    private final MongoCollection<Document> lus;
    private final Recents<String, FaitsRegion> recents = new Recents<>(EN_MEMOIRE);

    FaitsConserves(MongoDatabase base) {
        this.faits = base.getCollection("consolidations_faits");
        this.lus = base.getCollection("consolidations_faits_lus");
    }

    void enregistrer(Execution execution, FaitsRegion region) {
        Document contenu = FaitsDocuments.ecrire(region);
        String id = execution.enveloppe() + "/" + region.region().code() + "/"
                + Empreintes.sha256(contenu.toJson().getBytes(StandardCharsets.UTF_8));
        if (faits.find(cle(id)).projection(cle(1)).first() == null) {
            faits.replaceOne(cle(id), contenu.append("_id", id), OU_CREER);
        }
        String lu = execution.id() + "/" + region.region().code();
        lus.replaceOne(cle(lu), cle(lu).append("faits", id), OU_CREER);
    }

    List<FaitsRegion> lire(String execution, Collection<Region> regions) {
        List<String> cles = regions.stream()
                .map(Region::code)
                .sorted()
                .map(code -> execution + "/" + code)
                .toList();
        Map<String, String> ids = new HashMap<>();
        lus.find(cle(new Document("$in", cles))).forEach(d -> ids.put(d.getString("_id"), d.getString("faits")));
        return cles.stream()
                .map(ids::get)
                .filter(Objects::nonNull)
                .map(this::lire)
                .toList();
    }

    private FaitsRegion lire(String id) {
        return recents.lire(id).orElseGet(() -> {
            FaitsRegion charges = FaitsDocuments.lire(
                    Objects.requireNonNull(faits.find(cle(id)).first()));
            recents.garder(id, charges);
            return charges;
        });
    }

    private static Document cle(Object id) {
        return new Document("_id", id);
    }
}
