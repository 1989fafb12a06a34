package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Issue;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The stored grants, one document each, and the facts they announce. */
public interface Subventions {

    Optional<SubventionLue> lire(String dossierId);

    /** Adds a computed grant; false when the file already has one. */
    boolean ajouter(Subvention subvention);

    /** Reads, decides, writes the new state and its facts in one document; starts over when somebody else wrote in between. */
    Resultat modifier(String dossierId, Function<Subvention, Issue> commande);

    /** Grants by increasing file id. */
    List<SubventionLue> lister(Selection selection);

    /**
     * Which grants to list.
     *
     * @param region all when absent
     * @param porteur FINESS juridique of the carrier; all when absent
     * @param apres last file id of the previous page
     * @param depuis changed at that instant or later
     */
    record Selection(
            @Nullable Region region,
            @Nullable String porteur,
            @Nullable String apres,
            @Nullable Instant depuis,
            int limite) {}
}
