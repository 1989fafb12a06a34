/** Values shared by every service: money, rates, periods, regions, identifiers, time. JDK only. */
@NullMarked
package fr.esmsnumerique.kernel;

import org.jspecify.annotations.NullMarked;
