package fr.esmsnumerique.eligibilite.evaluation.model;

import java.util.Set;

/** One clause of the programme's texts. Implementations hold no state and read no clock. */
public sealed interface Clause permits Clause.DeLigne, Clause.DeProjet {

    /** Stable id, from the rule book: {@code ELI-09}. */
    String id();

    /** What it checks, in French. */
    String libelle();

    /** Campaign keys it reads; a campaign that lacks one cannot be published. */
    Set<String> cles();

    Conclusion evaluer(Projet projet, Regles regles);

    /** Judges establishments one by one: it sets lines aside and lets the others go on. Evaluated first. */
    non-sealed interface DeLigne extends Clause {}

    /** Judges the project with the lines that remain. */
    non-sealed interface DeProjet extends Clause {}
}
