package fr.esmsnumerique.eligibilite.dossier.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which applications have held an establishment: a superset, to be checked against the applications themselves. */
public interface Rattachements {

    void rattacher(String dossierId, Collection<String> numerosFiness);

    /** Ids of applications by FINESS number; numbers nobody holds are left out. */
    Map<String, List<String>> dossiersDe(Collection<String> numerosFiness);
}
