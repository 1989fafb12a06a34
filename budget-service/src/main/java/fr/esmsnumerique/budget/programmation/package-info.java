/** What stands behind the figures of the programming: the projects, their state, and what a region would lose. */
@NullMarked
package fr.esmsnumerique.budget.programmation;

import org.jspecify.annotations.NullMarked;
