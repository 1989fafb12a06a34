package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Lines of lists already read, each with the version it was read at. The store says which versions are current at every list, so that another instance's write is never
 * missed; only the lines that changed are read again.
 */
final class FichesEnMemoire {

    /** A few megabytes; beyond, lines are read each time rather than kept. */
    private static final int GARDEES = 20_000;

    private final Map<String, FicheDossier> gardees = new ConcurrentHashMap<>();
    private final Function<Collection<String>, List<FicheDossier>> lecture;

    FichesEnMemoire(Function<Collection<String>, List<FicheDossier>> lecture) {
        this.lecture = lecture;
    }

    List<FicheDossier> a(List<VersionLue> versions) {
        List<FicheDossier> fiches = new ArrayList<>(versions.size());
        List<String> changees = new ArrayList<>();
        for (VersionLue lue : versions) {
            FicheDossier gardee = gardees.get(lue.id());
            if (gardee != null && gardee.version() == lue.version()) {
                fiches.add(gardee);
            } else {
                changees.add(lue.id());
            }
        }
        if (!changees.isEmpty()) {
            List<FicheDossier> relues = lecture.apply(changees);
            relues.forEach(this::garder);
            fiches.addAll(relues);
        }
        return fiches;
    }

    private void garder(FicheDossier fiche) {
        if (gardees.size() < GARDEES || gardees.containsKey(fiche.id())) {
            gardees.put(fiche.id(), fiche);
        }
    }
}
