/** Templates over HTTP: who edits which. */
@NullMarked
package fr.esmsnumerique.financement.modele.web;

import org.jspecify.annotations.NullMarked;
