package fr.esmsnumerique.magasin.journal;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the changes read so far amount to: for each collection its indexes and where the last image of each document lies. */
final class EtatCompact {

    /** Where a document's BSON lies: images stay on disk, memory only holds keys. */
    record Lieu(Path fichier, long position, int longueur) {}

    record Espace(String base, String collection) {}

    record Contenu(Map<String, Document> index, Map<KeyValue, Lieu> documents) {
        Contenu() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    private final Map<Espace, Contenu> collections = new LinkedHashMap<>();

    Map<Espace, Contenu> collections() {
        return collections;
    }

    void appliquer(Modification modification, Path fichier, long position) {
        Espace espace = new Espace(modification.base(), modification.collection());
        switch (modification.operation()) {
            case FIN_DE_BASE -> {}
            case CREER_COLLECTION -> contenu(espace);
            case SUPPRIMER_COLLECTION -> collections.remove(espace);
            case CREER_INDEX -> creerIndex(espace, modification.document());
            case SUPPRIMER_INDEX -> contenu(espace).index().remove(texte(modification.document(), "name"));
            case RENOMMER_COLLECTION -> renommer(espace, texte(modification.document(), "vers"));
            case INSERER, REMPLACER ->
                contenu(espace)
                        .documents()
                        .put(
                                cle(modification),
                                new Lieu(fichier, position, modification.bson().readableBytes()));
            case SUPPRIMER -> contenu(espace).documents().remove(cle(modification));
        }
    }

    private Contenu contenu(Espace espace) {
        return collections.computeIfAbsent(espace, _ -> new Contenu());
    }

    /** The server keeps the first index of a name and ignores the others; so does this. */
    private void creerIndex(Espace espace, Document description) {
        contenu(espace).index().putIfAbsent(texte(description, "name"), description);
    }

    private void renommer(Espace espace, String vers) {
        Contenu contenu = collections.remove(espace);
        if (contenu != null) {
            contenu.index().values().forEach(description -> description.put("ns", espace.base() + "." + vers));
            collections.put(new Espace(espace.base(), vers), contenu);
        }
    }

    /** The server's own equality of identifiers: 1, 1L and 1.0 are one. */
    private static KeyValue cle(Modification modification) {
        Object id = modification
                .idTexte()
                .<Object>map(texte -> texte)
                .orElseGet(() -> modification.document().get("_id"));
        return new KeyValue(Collections.singletonList(id)).normalized();
    }

    private static String texte(Document document, String champ) {
        return String.valueOf(document.get(champ));
    }
}
