/** What can be done with an application; one use case per class. */
@NullMarked
package fr.esmsnumerique.eligibilite.dossier.application;

import org.jspecify.annotations.NullMarked;
