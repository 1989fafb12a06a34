/** The architecture rules every module checks on itself. */
@NullMarked
package fr.esmsnumerique.test.architecture;

import org.jspecify.annotations.NullMarked;
