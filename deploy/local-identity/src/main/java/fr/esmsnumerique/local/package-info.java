@NullMarked
package fr.esmsnumerique.local;

import org.jspecify.annotations.NullMarked;
