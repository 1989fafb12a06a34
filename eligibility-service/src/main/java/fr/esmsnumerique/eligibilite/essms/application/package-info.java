/** Loading the referential. */
@NullMarked
package fr.esmsnumerique.eligibilite.essms.application;

import org.jspecify.annotations.NullMarked;
