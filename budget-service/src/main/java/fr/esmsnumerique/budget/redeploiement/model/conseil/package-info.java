/** Which transfers would unlock the most projects, before people decide (BUD-10). */
@NullMarked
package fr.esmsnumerique.budget.redeploiement.model.conseil;

import org.jspecify.annotations.NullMarked;
