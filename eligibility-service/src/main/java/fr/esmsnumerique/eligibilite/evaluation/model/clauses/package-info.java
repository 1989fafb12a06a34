/** The clauses, one class each, named after what they check. */
@NullMarked
package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import org.jspecify.annotations.NullMarked;
