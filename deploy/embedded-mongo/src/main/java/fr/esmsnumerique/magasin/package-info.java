/** The store of a machine without MongoDB: one process around mongo-java-server whose acknowledged writes survive kill -9. */
@NullMarked
package fr.esmsnumerique.magasin;

import org.jspecify.annotations.NullMarked;
