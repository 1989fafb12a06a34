/** Projects and figures of the programming, folded from the mouvements. */
@NullMarked
package fr.esmsnumerique.budget.programmation.model;

import org.jspecify.annotations.NullMarked;
