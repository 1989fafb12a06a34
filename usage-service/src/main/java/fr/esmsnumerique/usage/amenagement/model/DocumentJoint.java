package fr.esmsnumerique.usage.amenagement.model;

import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import java.time.Instant;

/**
 * A file that argues a request (USE-16); its content is elsewhere, by its hash.
 *
 * @param rang from 1, in order of arrival
 * @param region that joined it
 */
public record DocumentJoint(
        int rang, String nom, TypeFichier type, long taille, String sha256, Region region, String par, Instant le) {

    /** Bounds what one request can store. */
    public static final int MAXIMUM = 20;
}
