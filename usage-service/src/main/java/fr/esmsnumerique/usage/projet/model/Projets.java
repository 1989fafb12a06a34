package fr.esmsnumerique.usage.projet.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The projects under agreement. */
public interface Projets {

    Optional<Projet> lire(String dossierId);

    /** Adds a project; does nothing when the dossier already has one, so that the event may be received twice. */
    void ajouter(Projet projet);

    /** Writes {@code projet} if its stored version is still {@code projet.version() - 1}. @return false otherwise */
    boolean remplacer(Projet projet);

    /** At most {@code limite} projects after {@code apres}, by dossierId. */
    List<Projet> lister(Filtre filtre, @Nullable String apres, int limite);

    /** Projects changed at {@code depuis} or later, by dossierId; to be closed. */
    Stream<Projet> modifiesDepuis(@Nullable Region region, @Nullable Instant depuis);

    /**
     * Which projects to list; every criterion given must hold.
     *
     * @param region pivot region
     * @param porteur carrier
     */
    record Filtre(@Nullable Region region, @Nullable NumeroFiness porteur) {}
}
