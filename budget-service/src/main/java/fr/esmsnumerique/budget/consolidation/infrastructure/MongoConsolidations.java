package fr.esmsnumerique.budget.consolidation.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.consolidation.model.LigneConsolidee;
import fr.esmsnumerique.budget.consolidation.model.TableauNational;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.memoire.Recents;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/**
 * Collections: {@code consolidations} (one per run), {@code consolidations_lignes} ({@code _id: <run>/<region>}), {@code consolidations_tableaux} (one per finished
 * run), {@code consolidations_erreurs} ({@code _id: <run>/<region>}), {@code consolidations_verrou} (one document per envelope while a run goes on). Runs are few: lists
 * read them all.
 */
class MongoConsolidations implements Consolidations {

    private static final ReplaceOptions OU_CREER = new ReplaceOptions().upsert(true);

    /** Tables of finished runs, which never change: pages of a year, a comparison, a series. */
    private static final int EN_MEMOIRE = 64;

    private final MongoCollection<Document> executions;
    private final MongoCollection<Document> lignes;
    private final MongoCollection<Document> tableaux;
    private final MongoCollection<Document> erreurs;
    private final MongoCollection<Document> verrou;
    private final FaitsConserves faits;
    private final Recents<String, TableauNational> tableauxRecents = new Recents<>(EN_MEMOIRE);

    MongoConsolidations(MongoDatabase base) {
        this.executions = base.getCollection("consolidations");
        this.lignes = base.getCollection("consolidations_lignes");
        this.tableaux = base.getCollection("consolidations_tableaux");
        this.erreurs = base.getCollection("consolidations_erreurs");
        this.verrou = base.getCollection("consolidations_verrou");
        this.faits = new FaitsConserves(base);
    }

    @Override
    public boolean prendre(EnveloppeId enveloppe, String id) {
        try {
            verrou.insertOne(cle(enveloppe.toString()).append("consolidation", id));
            return true;
        } catch (MongoWriteException ecriture) {
            if (ecriture.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw ecriture;
        }
    }

    @Override
    public Optional<String> enCours(EnveloppeId enveloppe) {
        return Optional.ofNullable(verrou.find(cle(enveloppe.toString())).first())
                .map(v -> v.getString("consolidation"));
    }

    @Override
    public List<String> enCours() {
        return verrou.find().map(v -> v.getString("consolidation")).into(new ArrayList<>());
    }

    @Override
    public void rendre(String id) {
        verrou.deleteOne(new Document("consolidation", id)); // one document per envelope at most
    }

    @Override
    public void enregistrer(Execution execution) {
        Document document = ConsolidationDocuments.ecrire(execution);
        executions.replaceOne(cle(execution.id()), document, OU_CREER);
    }

    @Override
    public Optional<Execution> lire(String id) {
        return Optional.ofNullable(executions.find(cle(id)).first()).map(ConsolidationDocuments::execution);
    }

    @Override
    public boolean demanderArret(String id, String motif) {
        Document enCours = cle(id).append("etat", Execution.Etat.EN_COURS.name());
        return executions
                        .updateOne(enCours, new Document("$set", new Document("annulation", motif)))
                        .getMatchedCount()
                > 0;
    }

    @Override
    public List<Execution> lister(Criteres criteres, Optional<String> avant, int limite) {
        List<Execution> toutes = new ArrayList<>();
        executions.find().forEach(d -> toutes.add(ConsolidationDocuments.execution(d)));
        toutes.sort(Execution.ORDRE.reversed());
        int debut = avant.map(id -> rang(toutes, id) + 1).orElse(0);
        return toutes.stream()
                .skip(debut)
                .filter(criteres::retient)
                .limit(limite)
                .toList();
    }

    @Override
    public void enregistrer(String id, LigneConsolidee ligne) {
        String cle = id + "/" + ligne.region().code();
        lignes.replaceOne(
                cle(cle), new Document("_id", cle).append("ligne", ConsolidationDocuments.ecrire(ligne)), OU_CREER);
    }

    @Override
    public List<LigneConsolidee> lignes(String id) {
        List<LigneConsolidee> lues = new ArrayList<>();
        lignes.find(deChaqueRegion(id))
                .forEach(d -> lues.add(ConsolidationDocuments.ligne(d.get("ligne", Document.class))));
        return lues;
    }

    @Override
    public void enregistrer(Execution execution, FaitsRegion lus) {
        faits.enregistrer(execution, lus);
    }

    @Override
    public List<FaitsRegion> faits(String id, Collection<Region> regions) {
        return faits.lire(id, regions);
    }

    @Override
    public void noterErreur(String id, Region region, String erreur) {
        String cle = id + "/" + region.code();
        erreurs.replaceOne(cle(cle), cle(cle).append("region", region.code()).append("erreur", erreur), OU_CREER);
    }

    @Override
    public Map<Region, String> erreurs(String id) {
        Map<Region, String> lues = new EnumMap<>(Region.class);
        erreurs.find(deChaqueRegion(id))
                .forEach(d -> lues.put(Region.deCode(d.getString("region")).orElseThrow(), d.getString("erreur")));
        return lues;
    }

    private static Document deChaqueRegion(String id) {
        List<String> cles =
                Arrays.stream(Region.values()).map(r -> id + "/" + r.code()).toList();
        return new Document("_id", new Document("$in", cles));
    }

    @Override
    public void enregistrer(String id, TableauNational tableau) {
        tableaux.replaceOne(cle(id), ConsolidationDocuments.ecrire(tableau).append("_id", id), OU_CREER);
        tableauxRecents.garder(id, tableau);
    }

    @Override
    public Optional<TableauNational> tableau(String id) {
        Optional<TableauNational> connu = tableauxRecents.lire(id);
        if (connu.isPresent()) {
            return connu;
        }
        Optional<TableauNational> lu =
                Optional.ofNullable(tableaux.find(cle(id)).first()).map(ConsolidationDocuments::tableau);
        lu.ifPresent(tableau -> tableauxRecents.garder(id, tableau));
        return lu;
    }

    @Override
    public Optional<Execution> derniereTerminee(int exercice) {
        Document filtre = new Document("exercice", exercice).append("etat", Execution.Etat.TERMINEE.name());
        Document derniere =
                executions.find(filtre).sort(new Document("lanceeLe", -1)).first();
        if (derniere == null) {
            return Optional.empty();
        }
        List<Execution> duMemeInstant = new ArrayList<>();
        executions
                .find(filtre.append("lanceeLe", derniere.getDate("lanceeLe")))
                .forEach(d -> duMemeInstant.add(ConsolidationDocuments.execution(d)));
        return duMemeInstant.stream().max(Execution.ORDRE);
    }

    private static int rang(List<Execution> toutes, String id) {
        return toutes.stream().map(Execution::id).toList().indexOf(id);
    }

    private static Document cle(String id) {
        return new Document("_id", id);
    }
}
