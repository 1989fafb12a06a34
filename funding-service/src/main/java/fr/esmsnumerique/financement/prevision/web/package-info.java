/** The forecast over HTTP. */
@NullMarked
package fr.esmsnumerique.financement.prevision.web;

import org.jspecify.annotations.NullMarked;
