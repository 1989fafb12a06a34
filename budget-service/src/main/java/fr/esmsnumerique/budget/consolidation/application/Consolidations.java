package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.LigneConsolidee;
import fr.esmsnumerique.budget.consolidation.model.TableauNational;
import java.util.List;
import java.util.Optional;

/** Runs, their lines and their tables. Every write may be repeated: a restarted partition writes the same document again. */
public interface Consolidations {

    /** Takes the right to run: one consolidation at a time. */
    boolean prendre(String id);

    /** Run that holds the right. */
    Optional<String> enCours();

    void rendre(String id);

    void enregistrer(Execution execution);

    Optional<Execution> lire(String id);

    /** Most recent first, strictly before {@code avant} when given. */
    List<Execution> lister(Optional<String> avant, int limite);

    void enregistrer(String id, LigneConsolidee ligne);

    List<LigneConsolidee> lignes(String id);

    void enregistrer(String id, TableauNational tableau);

    /** Table of a finished run. */
    Optional<TableauNational> tableau(String id);

    /** Last finished run of a budget year. */
    Optional<Execution> derniereTerminee(int exercice);
}
