package fr.esmsnumerique.eligibilite.dossier.model;

import java.util.List;

/** The evaluations made, never changed afterwards. */
public interface Evaluations {

    void conserver(EvaluationConservee evaluation);

    /** The first {@code nombre} evaluations of an application, oldest first. */
    List<EvaluationConservee> de(String dossierId, int nombre);
}
