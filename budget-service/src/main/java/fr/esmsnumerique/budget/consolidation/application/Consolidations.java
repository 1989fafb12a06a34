package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.budget.batch.Suivi;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.consolidation.model.LigneConsolidee;
import fr.esmsnumerique.budget.consolidation.model.Nature;
import fr.esmsnumerique.budget.consolidation.model.TableauNational;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.kernel.Region;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs, their lines and their tables, one at a time for an envelope. Every write may be repeated: a restarted partition writes the same document again. */
public interface Consolidations extends Suivi<EnveloppeId, Execution> {

    /** Most recent first, strictly before {@code avant} when given. */
    List<Execution> lister(Criteres criteres, Optional<String> avant, int limite);

    /** Which runs a list shows; an absent criterion keeps them all. */
    record Criteres(
            @Nullable EnveloppeId enveloppe,
            Execution.@Nullable Etat etat,
            @Nullable Nature nature) {

        public static final Criteres AUCUN = new Criteres(null, null, null);

        public boolean retient(Execution execution) {
            return (enveloppe == null || enveloppe.equals(execution.enveloppe()))
                    && (etat == null || etat == execution.etat())
                    && (nature == null || nature == execution.nature());
        }
    }

    void enregistrer(String id, LigneConsolidee ligne);

    List<LigneConsolidee> lignes(String id);

    /** What the run read of one region. The same facts as another run's are kept once. */
    void enregistrer(Execution execution, FaitsRegion faits);

    /** What the run read of those regions, by INSEE code; a region read before facts were kept has none. */
    List<FaitsRegion> faits(String id, Collection<Region> regions);

    /** Why the region could not be read, last time. */
    void noterErreur(String id, Region region, String erreur);

    /** Regions that could not be read, and why; one read since has its line as well. */
    Map<Region, String> erreurs(String id);

    void enregistrer(String id, TableauNational tableau);

    /** Table of a finished run. */
    Optional<TableauNational> tableau(String id);

    /** Last finished run of a budget year. */
    Optional<Execution> derniereTerminee(int exercice);
}
