package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Refus;

/** What a command gave. */
public sealed interface Resultat {

    record Fait(SubventionLue subvention) implements Resultat {}

    record Refuse(Refus refus) implements Resultat {}

    /** No grant for this file. */
    record Introuvable(String dossierId) implements Resultat {}
}
