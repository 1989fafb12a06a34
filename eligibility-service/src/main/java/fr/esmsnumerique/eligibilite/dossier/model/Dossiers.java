package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The stored applications. A change and the event it produces are one write. */
public interface Dossiers {

    Optional<Dossier> trouver(String id);

    List<Dossier> trouver(Collection<String> ids);

    /** @return false when this id already exists: nothing is written */
    boolean creer(Dossier dossier);

    /** @return false when the stored version is not the one before: nothing is written */
    boolean enregistrer(Dossier dossier);

    /** By id, starting after {@code apres} (empty for the start). */
    List<Dossier> lister(Filtre filtre, String apres, int limite);

    /** What a list shows and sorts by, for every application the filter keeps, in no order. */
    List<FicheDossier> fiches(Filtre filtre);

    /** Applications of a campaign, drafts included. */
    long compter(String campagne);

    /** Every application of a region (all of them when {@code null}) changed at that instant or later, by id. */
    void parcourir(@Nullable Region region, @Nullable Instant depuis, Consumer<Dossier> suite);

    /**
     * What to list; {@code null} keeps everything.
     *
     * @param visiblePour region that holds the application or one of its establishments
     * @param porteur FINESS juridique of the carrier
     */
    record Filtre(
            @Nullable Region region,
            @Nullable EtatDossier etat,
            @Nullable String campagne,
            @Nullable Region visiblePour,
            @Nullable String porteur) {}
}
