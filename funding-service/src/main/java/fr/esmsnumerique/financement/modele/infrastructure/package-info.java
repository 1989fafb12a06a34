/** Templates in MongoDB, and those delivered with the service. */
@NullMarked
package fr.esmsnumerique.financement.modele.infrastructure;

import org.jspecify.annotations.NullMarked;
