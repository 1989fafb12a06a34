@NullMarked
package fr.esmsnumerique.eligibilite;

import org.jspecify.annotations.NullMarked;
