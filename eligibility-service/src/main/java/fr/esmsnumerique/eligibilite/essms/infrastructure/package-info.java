/** FINESS files and MongoDB storage of the referential. */
@NullMarked
package fr.esmsnumerique.eligibilite.essms.infrastructure;

import org.jspecify.annotations.NullMarked;
