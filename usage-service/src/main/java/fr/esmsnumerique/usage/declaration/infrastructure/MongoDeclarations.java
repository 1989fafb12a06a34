package fr.esmsnumerique.usage.declaration.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.DeclarationEssms;
import fr.esmsnumerique.usage.declaration.model.Declarations;
import fr.esmsnumerique.usage.declaration.model.VersionDeclaration;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One document per establishment and year: {@code {_id: "<dossierId>/<finess>/<annee>", version, mois: {"09": {courante: {…}, historique: [{…}]}}}}. A month of a
 * project is read by exact ids, never by a scan.
 */
@Component
class MongoDeclarations implements Declarations {

    private static final int ESSAIS = 5;

    private final MongoCollection<Document> annees;

    MongoDeclarations(MongoDatabase base) {
        this.annees = base.getCollection("declarations");
    }

    @Override
    public Map<NumeroFiness, DeclarationEssms> duMois(
            String dossierId, Collection<NumeroFiness> essms, YearMonth mois) {
        List<String> ids = essms.stream().map(e -> id(dossierId, e, mois)).toList();
        Map<NumeroFiness, DeclarationEssms> declarations = new HashMap<>();
        for (Document annee : annees.find(new Document("_id", new Document("$in", ids)))) {
            NumeroFiness numero = new NumeroFiness(annee.getString("_id").split("/", -1)[1]);
            duMois(annee, mois).ifPresent(m -> declarations.put(numero, DeclarationDocument.lire(numero, m)));
        }
        return declarations;
    }

    @Override
    public SortedMap<YearMonth, Map<NumeroFiness, DeclarationEssms>> periode(
            String dossierId, Collection<NumeroFiness> essms, YearMonth du, YearMonth au) {
        List<String> ids = IntStream.rangeClosed(du.getYear(), au.getYear())
                .boxed()
                .flatMap(annee -> essms.stream().map(e -> dossierId + "/" + e + "/" + annee))
                .toList();
        SortedMap<YearMonth, Map<NumeroFiness, DeclarationEssms>> declarations = new TreeMap<>();
        for (Document annee : annees.find(new Document("_id", new Document("$in", ids)))) {
            String[] id = annee.getString("_id").split("/", -1);
            NumeroFiness numero = new NumeroFiness(id[1]);
            annee.get("mois", Document.class).forEach((champ, contenu) -> {
                YearMonth mois = YearMonth.of(Integer.parseInt(id[2]), Integer.parseInt(champ));
                if (!mois.isBefore(du) && !mois.isAfter(au)) {
                    declarations
                            .computeIfAbsent(mois, _ -> new HashMap<>())
                            .put(numero, DeclarationDocument.lire(numero, (Document) contenu));
                }
            });
        }
        return declarations;
    }

    @Override
    public Ecriture enregistrer(String dossierId, NumeroFiness essms, YearMonth mois, VersionDeclaration version) {
        Document cle = new Document("_id", id(dossierId, essms, mois));
        for (int essai = 0; essai < ESSAIS; essai++) {
            Document annee = annees.find(cle).first();
            Optional<VersionDeclaration> courante = Optional.ofNullable(annee)
                    .flatMap(a -> duMois(a, mois))
                    .map(m -> DeclarationDocument.lire(essms, m).courante());
            if (courante.filter(c -> c.saisie().equals(version.saisie())).isPresent()) {
                return Ecriture.INCHANGEE;
            }
            if (annee == null ? inserer(cle, mois, version) : modifier(annee, mois, courante.orElse(null), version)) {
                return courante.isPresent() ? Ecriture.CORRIGEE : Ecriture.AJOUTEE;
            }
        }
        return Ecriture.CONFLIT;
    }

    private boolean inserer(Document cle, YearMonth mois, VersionDeclaration version) {
        Document contenu =
                new Document("courante", DeclarationDocument.ecrire(version)).append("historique", List.of());
        try {
            annees.insertOne(
                    new Document(cle).append("version", 1L).append("mois", new Document(champ(mois), contenu)));
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    private boolean modifier(
            Document annee, YearMonth mois, @Nullable VersionDeclaration remplacee, VersionDeclaration version) {
        String chemin = "mois." + champ(mois);
        long ancienne = annee.getLong("version");
        Document changement = new Document(
                "$set",
                new Document(chemin + ".courante", DeclarationDocument.ecrire(version))
                        .append("version", ancienne + 1));
        if (remplacee != null) {
            changement.append("$push", new Document(chemin + ".historique", DeclarationDocument.ecrire(remplacee)));
        }
        Document cible = new Document("_id", annee.get("_id")).append("version", ancienne);
        return annees.updateOne(cible, changement).getMatchedCount() == 1;
    }

    private static Optional<Document> duMois(Document annee, YearMonth mois) {
        return Optional.ofNullable(annee.get("mois", Document.class).get(champ(mois), Document.class));
    }

    private static String champ(YearMonth mois) {
        return "%02d".formatted(mois.getMonthValue());
    }

    private static String id(String dossierId, NumeroFiness essms, YearMonth mois) {
        return dossierId + "/" + essms + "/" + mois.getYear();
    }
}
