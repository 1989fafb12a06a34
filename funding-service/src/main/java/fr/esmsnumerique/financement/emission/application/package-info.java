/** Issues documents, checks those somebody holds. */
@NullMarked
package fr.esmsnumerique.financement.emission.application;

import org.jspecify.annotations.NullMarked;
