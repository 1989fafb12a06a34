/** Indicators and targets over HTTP. */
@NullMarked
package fr.esmsnumerique.usage.indicateur.web;

import org.jspecify.annotations.NullMarked;
