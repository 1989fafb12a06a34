package fr.esmsnumerique.budget.calendrier.application;

import fr.esmsnumerique.budget.calendrier.model.EcheanceDeCalendrier;
import fr.esmsnumerique.budget.calendrier.model.NatureDEcheance;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that is due, in the order of days. */
public class Calendrier {

    private final List<SourceDEcheances> sources;

    public Calendrier(List<SourceDEcheances> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * Which due dates; an absent criterion keeps them all.
     *
     * @param region with those of the nation, which concern every region
     * @param natures empty for all
     */
    public record Criteres(
            @Nullable LocalDate du,
            @Nullable LocalDate au,
            @Nullable String region,
            Set<NatureDEcheance> natures,
            @Nullable String campagne,
            @Nullable String dossier) {

        public static final Criteres AUCUN = new Criteres(null, null, null, Set.of(), null, null);

        boolean retient(EcheanceDeCalendrier e) {
            return (du == null || !e.date().isBefore(du))
                    && (au == null || !e.date().isAfter(au))
                    && (region == null || e.estNationale() || e.region().equals(region))
                    && (natures.isEmpty() || natures.contains(e.nature()))
                    && (campagne == null || e.campagne().equals(campagne))
                    && (dossier == null || e.dossier().equals(dossier));
        }
    }

    public Stream<EcheanceDeCalendrier> lister(Criteres criteres) {
        return sources.stream()
                .flatMap(source -> source.echeances().stream())
                .filter(criteres::retient)
                .sorted(EcheanceDeCalendrier.ORDRE);
    }
}
