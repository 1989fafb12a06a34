@NullMarked
package fr.esmsnumerique.budget;

import org.jspecify.annotations.NullMarked;
