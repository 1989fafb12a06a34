package fr.esmsnumerique.production;

import org.jspecify.annotations.Nullable;

/** The settings of a process, placeholders resolved. */
@FunctionalInterface
interface Reglages {

    @Nullable
    String lire(String propriete);
}
