/** The referential of establishments: what FINESS says of each. */
@NullMarked
package fr.esmsnumerique.eligibilite.essms.model;

import org.jspecify.annotations.NullMarked;
