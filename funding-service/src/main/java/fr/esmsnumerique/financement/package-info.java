@NullMarked
package fr.esmsnumerique.financement;

import org.jspecify.annotations.NullMarked;
