package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import fr.esmsnumerique.budget.pilotage.model.MesureDossier;
import fr.esmsnumerique.contrats.budget.modele.TriPilotage;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The applications behind a figure, in order: those that count for something in it. */
record ListeDeDossiers(MesureDossier mesure, List<LigneDossier> lignes) {

    static ListeDeDossiers de(MesureDossier mesure, TriPilotage tri, List<LigneDossier> lignes) {
        return new ListeDeDossiers(
                mesure,
                lignes.stream()
                        .filter(l -> mesure.de(l) != 0)
                        .sorted(ordre(mesure, tri).thenComparing(LigneDossier::id))
                        .toList());
    }

    /** The figure itself. */
    long total() {
        return lignes.stream().mapToLong(mesure::de).reduce(0L, Math::addExact);
    }

    private static Comparator<LigneDossier> ordre(MesureDossier mesure, TriPilotage tri) {
        return switch (tri) {
            case VALEUR -> Comparator.comparingLong(mesure::de).reversed();
            case DOSSIER -> Comparator.comparing(LigneDossier::id);
            case ORGANISME ->
                Comparator.comparing(l ->
                        l.dossierEventuel().map(d -> d.projet().organisme()).orElse(""));
            case ANCIENNETE ->
                Comparator.comparing(l ->
                        l.dossierEventuel().map(d -> d.dates().etatDepuis()).orElse(Instant.MAX));
        };
    }
}
