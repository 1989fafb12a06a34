package fr.esmsnumerique.budget.traitement.application;

import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.traitement.model.TypeDeTache;
import fr.esmsnumerique.kernel.Horloge;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Launches a task: once for a period when the platform does it of itself, whenever asked when an agent does. */
public class LancerTache {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String PLATEFORME = "plateforme";

    private final Map<TypeDeTache, Tache> taches = new EnumMap<>(TypeDeTache.class);
    private final Taches suivies;
    private final TraitementDeTache traitement;
    private final Horloge horloge;

    public LancerTache(List<Tache> taches, Taches suivies, TraitementDeTache traitement, Horloge horloge) {
        taches.forEach(tache -> this.taches.put(tache.type(), tache));
        this.suivies = suivies;
        this.traitement = traitement;
        this.horloge = horloge;
    }

    /** Outcome of a launch. */
    public sealed interface Issue {
        record Lancee(ExecutionDeTache execution) implements Issue {}

        record DejaEnCours(String id) implements Issue {}

        /** This period's run exists. */
        record DejaFaite(ExecutionDeTache execution) implements Issue {}
    }

    /** Named after its period: several instances, or several passages of the same night, make one. */
    public Issue lancerDeLaPeriode(TypeDeTache type) {
        String periode = tache(type).periode(horloge.aujourdhui());
        return demarrer(type + "-" + periode, type, periode, PLATEFORME);
    }

    public Issue lancer(TypeDeTache type, String sujet) {
        String souhaite = type + "-" + INSTANT.format(horloge.instant());
        String id = souhaite;
        // The demo clock stands still: two runs may be launched at the same instant.
        for (int rang = 2; suivies.lire(id).isPresent(); rang++) {
            id = souhaite + "-" + rang;
        }
        return demarrer(id, type, tache(type).periode(horloge.aujourdhui()), sujet);
    }

    private Issue demarrer(String id, TypeDeTache type, String periode, String sujet) {
        Optional<ExecutionDeTache> dejaFaite = suivies.lire(id);
        if (dejaFaite.isPresent()) {
            return new Issue.DejaFaite(dejaFaite.get());
        }
        if (!suivies.prendre(type, id)) {
            return new Issue.DejaEnCours(suivies.enCours(type).orElse(id));
        }
        return suivies.sousLeDroit(id, () -> demarrerSeule(id, type, periode, sujet));
    }

    /** Looked up again under the right: another instance may have taken it, finished and left it since. */
    private Issue demarrerSeule(String id, TypeDeTache type, String periode, String sujet) {
        Optional<ExecutionDeTache> faite = suivies.lire(id);
        if (faite.isPresent()) {
            suivies.rendre(id);
            return new Issue.DejaFaite(faite.get());
        }
        ExecutionDeTache execution =
                ExecutionDeTache.lancee(id, type, periode, tache(type).partitions(), horloge.instant(), sujet);
        suivies.enregistrer(execution);
        traitement.demarrer(id);
        return new Issue.Lancee(execution);
    }

    private Tache tache(TypeDeTache type) {
        return Optional.ofNullable(taches.get(type))
                .orElseThrow(() -> new IllegalStateException("Aucune tâche ne fait " + type));
    }
}
