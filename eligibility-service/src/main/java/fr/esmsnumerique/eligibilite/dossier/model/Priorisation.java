package fr.esmsnumerique.eligibilite.dossier.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agent found of the priority criteria; no text weighs them, so nothing here adds them up into a mark (ELI-44, ELI-45). */
public record Priorisation(
        List<Appreciation> appreciations, @Nullable String avis, String par, Instant le) {

    public Priorisation {
        appreciations = List.copyOf(appreciations);
    }

    public int nombre(Niveau niveau) {
        return (int) appreciations.stream().filter(a -> a.niveau() == niveau).count();
    }

    /** In one line, for the history. */
    String resume() {
        return appreciations.stream()
                .map(a -> a.critere() + " " + a.niveau())
                .reduce((a, b) -> a + ", " + b)
                .orElse("aucun critère");
    }

    /** One criterion. */
    public record Appreciation(
            String critere, Niveau niveau, @Nullable String commentaire) {}

    /** How far it is met. */
    public enum Niveau {
        OUI,
        PARTIEL,
        NON,
        SANS_OBJET
    }
}
