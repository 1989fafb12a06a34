package fr.esmsnumerique.eligibilite.dossier.model;

import java.util.List;
import java.util.Set;

/** Why an operation did not take place; the application is untouched. */
public sealed interface Refus {

    record EtatIncompatible(Operation operation, EtatDossier etat) implements Refus {}

    /** @param attendues clauses that do wait for a verdict */
    record ClauseNonAttendue(String clause, List<String> attendues) implements Refus {}

    /** PIL-03: no financing decision before these conseils départementaux were consulted. */
    record ConsultationManquante(Set<String> departements) implements Refus {}

    record DepartementHorsDossier(String departement, Set<String> attendus) implements Refus {}

    /** A late application cannot be put right by dialogue (AMB-35). */
    record HorsDelai() implements Refus {}

    /** Somebody changed the application since it was read. */
    record VersionDepassee(long actuelle) implements Refus {}
}
