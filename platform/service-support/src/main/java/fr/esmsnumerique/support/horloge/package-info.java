/** The clock and, in the demo only, the endpoint that moves it. */
@NullMarked
package fr.esmsnumerique.support.horloge;

import org.jspecify.annotations.NullMarked;
