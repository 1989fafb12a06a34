/** The project as its carrier declares it: plain records, nothing judged yet. */
@NullMarked
package fr.esmsnumerique.eligibilite.projet.model;

import org.jspecify.annotations.NullMarked;
