package fr.esmsnumerique.eligibilite.essms.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel;
import fr.esmsnumerique.eligibilite.infrastructure.CodecsEligibilite;
import fr.esmsnumerique.eligibilite.infrastructure.Revisions;
import fr.esmsnumerique.eligibilite.referentiel.model.Bilan;
import fr.esmsnumerique.eligibilite.referentiel.model.ChangementDeFiche;
import fr.esmsnumerique.eligibilite.referentiel.model.Origine;
import fr.esmsnumerique.support.mongo.LectureParLots;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/**
 * Establishments stored by packets of neighbouring numbers: one document per first six characters of the FINESS number holds at most a hundred of them, by construction,
 * and is found by its exact {@code _id}. The embedded server keeps 103 000 lines in a few thousand documents. See {@link PaquetDocument}.
 */
@Repository
class MongoReferentiel implements Referentiel {

    private static final int LOT = 100;

    private static final String REVISION = "essms";

    private final MongoCollection<PaquetDocument> paquets;
    private final Revisions revisions;

    MongoReferentiel(MongoDatabase base) {
        this.paquets = base.withCodecRegistry(CodecsEligibilite.REGISTRE).getCollection("essms", PaquetDocument.class);
        this.revisions = new Revisions(base);
    }

    @Override
    public Optional<Essms> trouver(String numeroFiness) {
        return Optional.ofNullable(trouver(List.of(numeroFiness)).get(numeroFiness));
    }

    @Override
    public Map<String, Essms> trouver(Collection<String> numeros) {
        Map<String, Essms> trouves = new HashMap<>();
        charger(cles(numeros))
                .values()
                .forEach(p -> p.essms().stream()
                        .filter(e -> numeros.contains(e.numeroFiness()))
                        .forEach(e -> trouves.put(e.numeroFiness(), e)));
        return trouves;
    }

    @Override
    public Bilan fusionner(List<Essms> lus, Origine origine) {
        Map<String, List<Essms>> parPaquet = lus.stream()
                .collect(Collectors.groupingBy(
                        e -> PaquetDocument.cle(e.numeroFiness()), TreeMap::new, Collectors.toList()));
        Map<String, PaquetDocument> connus = charger(List.copyOf(parPaquet.keySet()));
        Bilan bilan = Bilan.VIDE;
        List<WriteModel<PaquetDocument>> ecritures = new ArrayList<>();
        for (Map.Entry<String, List<Essms>> paquet : parPaquet.entrySet()) {
            FusionPaquet fusion = FusionPaquet.de(
                    connus.getOrDefault(paquet.getKey(), PaquetDocument.vide(paquet.getKey())),
                    paquet.getValue(),
                    origine);
            bilan = bilan.plus(fusion.bilan());
            if (fusion.change()) {
                ecritures.add(new ReplaceOneModel<>(
                        new Document("_id", paquet.getKey()), fusion.resultat(), new ReplaceOptions().upsert(true)));
            }
        }
        for (int i = 0; i < ecritures.size(); i += LOT) {
            paquets.bulkWrite(ecritures.subList(i, Math.min(i + LOT, ecritures.size())));
        }
        revisions.avancer(REVISION);
        return bilan;
    }

    @Override
    public List<ChangementDeFiche> historique(Collection<String> numeros) {
        Set<String> voulus = Set.copyOf(numeros);
        return charger(cles(numeros)).values().stream()
                .flatMap(p -> p.changements().stream())
                .filter(c -> voulus.contains(c.fiche()))
                .sorted(Comparator.comparing(ChangementDeFiche::le))
                .toList();
    }

    @Override
    public void parcourir(BiConsumer<List<Essms>, List<ChangementDeFiche>> suite) {
        LectureParLots.de(paquets.find().sort(new Document("_id", 1)))
                .forEach(p -> suite.accept(p.essms(), p.changements()));
    }

    @Override
    public long revision() {
        return revisions.de(REVISION);
    }

    private static List<String> cles(Collection<String> numeros) {
        return numeros.stream()
                .filter(PaquetDocument::aUnPaquet)
                .map(PaquetDocument::cle)
                .distinct()
                .toList();
    }

    @Override
    public List<Essms> lister(Filtre filtre, String apres, int limite) {
        Document critere = new Document();
        if (!filtre.region().isEmpty()) {
            critere.append("regions", filtre.region());
        }
        if (!filtre.numeroFinessJuridique().isEmpty()) {
            critere.append("essms.numeroFinessJuridique", filtre.numeroFinessJuridique());
        }
        if (!apres.isEmpty()) {
            critere.append("_id", new Document("$gte", PaquetDocument.cle(apres)));
        }
        List<Essms> page = new ArrayList<>();
        for (PaquetDocument paquet : paquets.find(critere).sort(new Document("_id", 1))) {
            paquet.essms().stream()
                    .filter(e -> filtre.convient(e) && e.numeroFiness().compareTo(apres) > 0)
                    .forEach(page::add);
            if (page.size() >= limite) {
                return page.subList(0, limite);
            }
        }
        return page;
    }

    private Map<String, PaquetDocument> charger(List<String> ids) {
        Map<String, PaquetDocument> charges = new HashMap<>();
        for (int i = 0; i < ids.size(); i += LOT) {
            Document critere = new Document("_id", new Document("$in", ids.subList(i, Math.min(i + LOT, ids.size()))));
            paquets.find(critere).forEach(p -> charges.put(p.id(), p));
        }
        return charges;
    }
}
