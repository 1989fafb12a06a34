package fr.esmsnumerique.magasin.reseau;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the server needs to know of a command before it executes it. */
record Commande(String nom, Document corps) {

    /** Executed side by side; anything else takes the write lock, also what this list forgets. */
    private static final Set<String> LECTURES = Set.of(
            "find",
            "count",
            "distinct",
            "getmore",
            "killcursors",
            "listcollections",
            "listindexes",
            "listdatabases",
            "ping",
            "ismaster",
            "buildinfo",
            "dbstats",
            "collstats",
            "serverstatus",
            "endsessions",
            "connectionstatus");

    /** As a real server's first batch, but larger: by default the library puts a whole collection in one answer, beyond what a driver accepts. */
    private static final int LOT = 500;

    static Commande de(Document corps) {
        return new Commande(corps.keySet().iterator().next(), corps);
    }

    boolean lit() {
        String minuscules = nom.toLowerCase(Locale.ROOT);
        return LECTURES.contains(minuscules) || "aggregate".equals(minuscules) && !ecritSonResultat();
    }

    /** Why the command is not even executed. */
    Optional<String> refus() {
        boolean sansReponse = corps.get("writeConcern") instanceof Document souhait
                && souhait.get("w") instanceof Number w
                && w.intValue() == 0;
        return sansReponse
                ? Optional.of("w:0 est refusé : ce serveur ne promet que ce qu'il acquitte")
                : Optional.empty();
    }

    Commande parLots() {
        boolean paginee = "find".equals(nom) || "getMore".equals(nom);
        if (paginee && (!(corps.get("batchSize") instanceof Number taille) || taille.intValue() == 0)) {
            corps.put("batchSize", LOT);
        }
        return this;
    }

    private boolean ecritSonResultat() {
        return corps.get("pipeline") instanceof Collection<?> etapes
                && etapes.stream()
                        .anyMatch(etape -> etape instanceof Document document
                                && (document.containsKey("$out") || document.containsKey("$merge")));
    }
}
