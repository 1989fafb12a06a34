/** What the texts say of a project: one class per clause in {@code clauses}, all evaluated, each with its sources and its sentence. */
@NullMarked
package fr.esmsnumerique.eligibilite.evaluation.model;

import org.jspecify.annotations.NullMarked;
