package fr.esmsnumerique.budget.consolidation.infrastructure;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lines of one service for one region and campaign, as they were last received.
 *
 * @param version 0 when nothing was kept yet
 * @param empreinte of the campaign's rules they were made with: a line changes with the rules without being modified
 * @param lignes JSON text by application
 * @param jusquA latest modification among them
 */
record ExtraitGarde(long version, String empreinte, SortedMap<String, String> lignes, Optional<Instant> jusquA) {

    /** Asked again each time: a service's write may be older than another it shows first, and two instances' clocks differ a little. */
    private static final Duration RECOUVREMENT = Duration.ofHours(1);

    static final ExtraitGarde VIDE = new ExtraitGarde(0, "", new TreeMap<>(), Optional.empty());

    /** From when to ask; empty when everything must be asked. */
    Optional<Instant> depuis(String empreinteActuelle) {
        return empreinteActuelle.equals(empreinte) ? jusquA.map(i -> i.minus(RECOUVREMENT)) : Optional.empty();
    }

    /** @param recues what came: added to what was kept, or instead of it */
    ExtraitGarde suivant(String empreinteActuelle, boolean tout, Map<String, LigneRecue> recues) {
        SortedMap<String, String> suivantes = tout ? new TreeMap<>() : new TreeMap<>(lignes);
        Optional<Instant> fin = tout ? Optional.empty() : jusquA;
        for (Map.Entry<String, LigneRecue> recue : recues.entrySet()) {
            suivantes.put(recue.getKey(), recue.getValue().texte());
            Instant majLe = recue.getValue().majLe();
            fin = fin.filter(majLe::isBefore).or(() -> Optional.of(majLe));
        }
        return new ExtraitGarde(version + 1, empreinteActuelle, suivantes, fin);
    }

    /** A line as it comes. */
    record LigneRecue(String texte, Instant majLe) {}
}
