package fr.esmsnumerique.budget.traitement.web;

import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.Consolidations.Criteres;
import fr.esmsnumerique.budget.consolidation.model.OrdreDesNoms;
import fr.esmsnumerique.budget.traitement.application.Taches;
import fr.esmsnumerique.contrats.budget.modele.EtatConsolidation;
import fr.esmsnumerique.contrats.budget.modele.Traitement;
import fr.esmsnumerique.contrats.budget.modele.TypeTraitement;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.web.Curseur;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Consolidations and tasks in one list, the most recent first. Progress is only read for those a page shows. */
@Component
class TousLesTraitements {

    private final Consolidations consolidations;
    private final Taches taches;
    private final TraitementMapper mapper;

    TousLesTraitements(Consolidations consolidations, Taches taches, Horloge horloge) {
        this.consolidations = consolidations;
        this.taches = taches;
        this.mapper = new TraitementMapper(horloge);
    }

    /** One of the list, its progress not read yet. */
    private record Place(
            String id, TypeTraitement type, EtatConsolidation etat, Instant lanceeLe, Supplier<Traitement> lire) {}

    List<Traitement> lister(
            @Nullable TypeTraitement type, @Nullable EtatConsolidation etat, Optional<String> apres, int limite) {
        List<Place> toutes = Stream.concat(desConsolidations(), desTaches())
                .sorted(Comparator.comparing(Place::lanceeLe)
                        .thenComparing(Place::id, OrdreDesNoms.ORDRE)
                        .reversed())
                .toList();
        List<String> ids = toutes.stream().map(Place::id).toList();
        return toutes.stream()
                .skip(apres.map(id -> Curseur.rangApres(ids, id)).orElse(0))
                .filter(place -> type == null || type == place.type())
                .filter(place -> etat == null || etat == place.etat())
                .limit(limite)
                .map(place -> place.lire().get())
                .toList();
    }

    Optional<Traitement> lire(String id) {
        return consolidations
                .lire(id)
                .map(this::consolidation)
                .or(() -> taches.lire(id).map(e -> mapper.tache(e, taches.partitions(e))));
    }

    private Stream<Place> desConsolidations() {
        return consolidations.lister(Criteres.AUCUN, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(e -> new Place(
                        e.id(),
                        e.lecture() == fr.esmsnumerique.budget.consolidation.model.Lecture.COMPLETE
                                ? TypeTraitement.RECONSTRUCTION
                                : TypeTraitement.CONSOLIDATION,
                        EtatConsolidation.valueOf(e.etat().name()),
                        e.lanceeLe(),
                        () -> consolidation(e)));
    }

    private Stream<Place> desTaches() {
        return taches.lister().stream()
                .map(e -> new Place(
                        e.id(),
                        TypeTraitement.valueOf(e.type().name()),
                        EtatConsolidation.valueOf(e.etat().name()),
                        e.lanceeLe(),
                        () -> mapper.tache(e, taches.partitions(e))));
    }

    private Traitement consolidation(fr.esmsnumerique.budget.consolidation.model.Execution e) {
        return mapper.consolidation(e, consolidations.lignes(e.id()), consolidations.erreurs(e.id()));
    }
}
