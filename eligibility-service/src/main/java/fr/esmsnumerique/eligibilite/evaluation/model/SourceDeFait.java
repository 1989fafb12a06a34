package fr.esmsnumerique.eligibilite.evaluation.model;

import java.util.Set;

/** A fact read in a list received from outside, and which one: shown beside what the clauses of its subject conclude. */
public record SourceDeFait(Sujet sujet, String nom, String valeur) {

    /** What the fact bears on, with the clauses that read it. */
    public enum Sujet {
        REFERENCEMENT("SOL-02", "SOL-04", "SOL-09", "SOL-11"),
        SAD("SOL-11"),
        SONS("ELI-30", "ELI-30-AUTRE-DUI", "SON-09"),
        FINANCEMENT("ELI-28", "ELI-29"),
        EUROPE("ELI-31"),
        TAILLE("ELI-10");

        private final Set<String> clauses;

        Sujet(String... clauses) {
            this.clauses = Set.of(clauses);
        }

        boolean concerne(String clause) {
            return clauses.contains(clause);
        }
    }

    Fait fait() {
        return new Fait(nom, valeur);
    }
}
