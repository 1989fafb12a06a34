/** Templates of documents as data: their text, the fields it may insert, what makes it valid. */
@NullMarked
package fr.esmsnumerique.financement.modele.model;

import org.jspecify.annotations.NullMarked;
