/** Legal entities over HTTP. */
@NullMarked
package fr.esmsnumerique.eligibilite.organisme.web;

import org.jspecify.annotations.NullMarked;
