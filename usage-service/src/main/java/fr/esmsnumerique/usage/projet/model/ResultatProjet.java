package fr.esmsnumerique.usage.projet.model;

/** Outcome of a change asked on a project. */
public sealed interface ResultatProjet {

    record Accepte(Projet projet) implements ResultatProjet {}

    record Refuse(RefusProjet refus) implements ResultatProjet {}
}
