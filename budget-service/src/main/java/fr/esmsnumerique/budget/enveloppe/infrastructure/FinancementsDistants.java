package fr.esmsnumerique.budget.enveloppe.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.budget.enveloppe.model.Financements;
import fr.esmsnumerique.contrats.financement.client.ApiClient;
import fr.esmsnumerique.contrats.financement.client.FinancementsApi;
import fr.esmsnumerique.contrats.financement.client.modele.EtatFinancement;
import fr.esmsnumerique.contrats.financement.client.modele.Financement;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.clients.AppelsServices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/** Grants, read from funding-service by its contract; the last amounts heard of are kept in {@code montants_arretes}: {@code {_id: dossierId, centimes}}. */
public final class FinancementsDistants implements Financements {

    private static final String SERVICE = "financement";

    private final AppelsServices appels;
    private final FinancementsApi api;
    private final MongoCollection<Document> montants;
    private final LecturesGroupees<Montant> lectures;

    public FinancementsDistants(AppelsServices appels, MongoDatabase base) {
        this.appels = appels;
        this.api = new FinancementsApi(new ApiClient(appels.restClient(SERVICE)).setBasePath(appels.basePath(SERVICE)));
        this.montants = base.getCollection("montants_arretes");
        this.lectures = new LecturesGroupees<>(this::connus);
    }

    @Override
    public Optional<FinancementArrete> lire(String dossier) {
        Financement financement = appels.appeler(SERVICE, () -> api.lireFinancement(dossier));
        if (financement.getEtat() == EtatFinancement.CALCULE) {
            return Optional.empty();
        }
        return Optional.of(new FinancementArrete(
                financement.getDossierId(),
                financement.getCampagne(),
                Region.deCode(financement.getRegion()).orElseThrow(),
                // What was kept, not what the scale gave: a modulation or an amendment may have lowered it.
                new Montant(financement.getMontantCentimes())));
    }

    @Override
    public Optional<Montant> dernierMontantConnu(String dossier) {
        return Optional.ofNullable(lectures.lire(dossier));
    }

    private Map<String, Montant> connus(List<String> dossiers) {
        Document filtre = dossiers.size() == 1
                ? new Document("_id", dossiers.getFirst())
                : new Document("_id", new Document("$in", dossiers));
        Map<String, Montant> connus = HashMap.newHashMap(dossiers.size());
        for (Document document : montants.find(filtre).batchSize(dossiers.size() + 1)) {
            connus.put(document.getString("_id"), new Montant(document.getLong("centimes")));
        }
        return connus;
    }

    @Override
    public void retenir(String dossier, Montant montant) {
        Document cle = new Document("_id", dossier);
        montants.replaceOne(
                cle, new Document(cle).append("centimes", montant.centimes()), new ReplaceOptions().upsert(true));
    }

    /** The number of a dossier says its campaign and its region: {@code G25-27-0001}. */
    @Override
    public List<MontantArrete> arretes(String campagne) {
        List<MontantArrete> arretes = new ArrayList<>();
        for (Document document : montants.find()) {
            String[] numero = document.getString("_id").split("-", -1);
            if (numero[0].equals(campagne)) {
                arretes.add(new MontantArrete(
                        document.getString("_id"),
                        Region.deCode(numero[1]).orElseThrow(),
                        new Montant(document.getLong("centimes"))));
            }
        }
        return arretes;
    }
}
