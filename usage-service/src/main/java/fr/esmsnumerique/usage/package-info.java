@NullMarked
package fr.esmsnumerique.usage;

import org.jspecify.annotations.NullMarked;
