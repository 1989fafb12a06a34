/** What is kept at hand of things that never change. */
@NullMarked
package fr.esmsnumerique.budget.memoire;

import org.jspecify.annotations.NullMarked;
