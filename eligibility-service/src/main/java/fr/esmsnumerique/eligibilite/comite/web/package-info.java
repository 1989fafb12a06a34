/** Committees and priority grids over HTTP. */
@NullMarked
package fr.esmsnumerique.eligibilite.comite.web;

import org.jspecify.annotations.NullMarked;
