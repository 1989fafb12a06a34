/** What the texts say about amounts: scale, readings, computation line by line. JDK and kernel only. */
@NullMarked
package fr.esmsnumerique.financement.calcul.model;

import org.jspecify.annotations.NullMarked;
