/** Lists received from outside that facts are read in: Ségur and SAD solutions, SONS orders, former fundings. */
@NullMarked
package fr.esmsnumerique.eligibilite.referentiel.model;

import org.jspecify.annotations.NullMarked;
