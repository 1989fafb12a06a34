package fr.esmsnumerique.eligibilite.imports;

import java.util.Optional;

/** The reports of past imports. */
public interface Rapports {

    void conserver(RapportImport rapport);

    Optional<RapportImport> trouver(String id);
}
