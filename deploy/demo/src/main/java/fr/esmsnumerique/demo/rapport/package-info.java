/** The national table as text, and its comparison with everything that holds the same figures. */
@NullMarked
package fr.esmsnumerique.demo.rapport;

import org.jspecify.annotations.NullMarked;
