package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.Consolidations.Criteres;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.budget.pilotage.model.ReglesDAxe;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.web.Probleme;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what finished runs kept of each application. */
@Component
class LectureDesFaits {

    private final LectureDeConsolidation lecture;
    private final Consolidations consolidations;
    private final Enveloppes enveloppes;
    private final PilotageProperties reglages;

    LectureDesFaits(
            LectureDeConsolidation lecture,
            Consolidations consolidations,
            Enveloppes enveloppes,
            PilotageProperties reglages) {
        this.lecture = lecture;
        this.consolidations = consolidations;
        this.enveloppes = enveloppes;
        this.reglages = reglages;
    }

    /** Facts of one run, or of the last one of several envelopes. */
    record Lus(List<Execution> executions, List<FaitsRegion> regions, ReglesDAxe regles) {

        List<LigneDossier> lignes() {
            return regions.stream().flatMap(faits -> faits.lignes().stream()).toList();
        }

        List<String> consolidations() {
            return executions.stream().map(Execution::id).toList();
        }

        LocalDate situationAu() {
            return regles.situationAu();
        }
    }

    /** @param id a past run of that year; the last finished one when absent */
    Lus deLExercice(int exercice, @Nullable String id, Collection<Region> regions) {
        return lus(List.of(lecture.deLExercice(exercice, id).execution()), regions);
    }

    /** The last finished run of each envelope of the year. */
    Lus deToutesLesCampagnes(int exercice, Collection<Region> regions) {
        List<Execution> dernieres = enveloppes.lister().stream()
                .filter(enveloppe -> enveloppe.exercice() == exercice)
                .flatMap(enveloppe ->
                        consolidations
                                .lister(new Criteres(enveloppe, Execution.Etat.TERMINEE, null), Optional.empty(), 1)
                                .stream())
                .toList();
        return dernieres.isEmpty() ? deLExercice(exercice, null, regions) : lus(dernieres, regions);
    }

    Lus de(Execution execution, Collection<Region> regions) {
        return lus(List.of(execution), regions);
    }

    private Lus lus(List<Execution> executions, Collection<Region> regions) {
        List<FaitsRegion> faits = executions.stream()
                .flatMap(execution -> faits(execution, regions))
                .toList();
        LocalDate au = executions.stream()
                .map(Execution::situationAu)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Lus(executions, faits, new ReglesDAxe(au, reglages.tailles(), reglages.ages()));
    }

    private Stream<FaitsRegion> faits(Execution execution, Collection<Region> regions) {
        List<FaitsRegion> lus = consolidations.faits(execution.id(), regions);
        if (lus.size() < regions.size()) {
            throw Probleme.conflit(
                            "pilotage.faits_absents",
                            "Détail absent",
                            "La consolidation " + execution.id()
                                    + " n'a pas gardé le détail de chaque dossier : lisez-en une plus récente, ou lancez-en une.")
                    .exception();
        }
        return lus.stream();
    }
}
