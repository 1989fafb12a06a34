package fr.esmsnumerique.magasin.moteur;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Candidates for a query whose equalities include all keys of a unique index; the caller still filters them with the whole query. Equalities are
 * looked for at the top level and in {@code $and}, which is how drivers write combined filters.
 */
final class AccesParIndex {

    private AccesParIndex() {}

    static Optional<Iterable<Integer>> positions(List<Index<Integer>> index, Document filtre) {
        Document egalites = new Document();
        rassembler(filtre, egalites);
        for (Index<Integer> candidat : index) {
            Document cles = cles(candidat, egalites);
            if (candidat.isUnique() && cles.size() == candidat.getKeys().size() && candidat.canHandle(cles)) {
                return Optional.of(candidat.getPositions(cles));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the candidates need no further filter: exact texts as {@code _id}, and nothing else asked. Comparing each document found with a list of five hundred ids
     * costs five hundred times finding it.
     */
    static boolean estExact(Document filtre) {
        return filtre.size() == 1
                && switch (filtre.get("_id")) {
                    case String texte -> true;
                    case Document in ->
                        in.size() == 1
                                && in.get("$in") instanceof Collection<?> textes
                                && textes.stream().allMatch(String.class::isInstance);
                    case null, default -> false;
                };
    }

    private static void rassembler(Document filtre, Document egalites) {
        filtre.forEach((cle, valeur) -> {
            if ("$and".equals(cle) && valeur instanceof Collection<?> conditions) {
                conditions.forEach(condition -> rassembler((Document) condition, egalites));
            } else if (!cle.startsWith("$") && estSimple(cle, valeur)) {
                egalites.putIfAbsent(cle, valeur);
            }
        });
    }

    /** Absence, arrays and patterns follow other rules than equality of keys: left to a scan. {@code $in} is safe on {@code _id}, never absent. */
    private static boolean estSimple(String cle, @Nullable Object valeur) {
        return valeur != null
                && !(valeur instanceof Collection)
                && !(valeur instanceof BsonRegularExpression)
                && (!(valeur instanceof Document) || "_id".equals(cle));
    }

    private static Document cles(Index<Integer> index, Document egalites) {
        Document cles = new Document();
        for (IndexKey cle : index.getKeys()) {
            cles.putIfNotNull(cle.getKey(), egalites.get(cle.getKey()));
        }
        return cles;
    }
}
