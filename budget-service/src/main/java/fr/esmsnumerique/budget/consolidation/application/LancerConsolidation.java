package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;

/** Launches the consolidation of an envelope, one at a time. */
public class LancerConsolidation {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final GrandLivre livre;
    private final Consolidations consolidations;
    private final Traitement traitement;
    private final Horloge horloge;

    public LancerConsolidation(
            GrandLivre livre, Consolidations consolidations, Traitement traitement, Horloge horloge) {
        this.livre = livre;
        this.consolidations = consolidations;
        this.traitement = traitement;
        this.horloge = horloge;
    }

    /** Outcome of a launch. */
    public sealed interface Issue {
        record Lancee(Execution execution) implements Issue {}

        record DejaEnCours(String consolidationId) implements Issue {}

        record EnveloppeInconnue() implements Issue {}
    }

    public Issue lancer(EnveloppeId enveloppe, String sujet) {
        OptionalLong sequence = livre.sequence(enveloppe);
        if (sequence.isEmpty()) {
            return new Issue.EnveloppeInconnue();
        }
        Instant maintenant = horloge.instant();
        String id = identifiantLibre(enveloppe + "-" + INSTANT.format(maintenant));
        if (!consolidations.prendre(id)) {
            return new Issue.DejaEnCours(consolidations.enCours().orElse(id));
        }
        Execution execution =
                Execution.lancee(id, enveloppe, horloge.aujourdhui(), sequence.getAsLong(), maintenant, sujet);
        consolidations.enregistrer(execution);
        traitement.demarrer(id);
        return new Issue.Lancee(execution);
    }

    /** The demo clock stands still: two runs may be launched at the same instant. */
    private String identifiantLibre(String souhaite) {
        String id = souhaite;
        for (int rang = 2; consolidations.lire(id).isPresent(); rang++) {
            id = souhaite + "-" + rang;
        }
        return id;
    }
}
