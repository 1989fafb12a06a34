/** The life of an application, from draft to decision: states, refusals, history. */
@NullMarked
package fr.esmsnumerique.eligibilite.dossier.model;

import org.jspecify.annotations.NullMarked;
