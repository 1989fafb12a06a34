/** Redeployment of the AE that regions did not engage, prepared and signed by CNSA and DNS (BUD-04, BUD-10). */
@NullMarked
package fr.esmsnumerique.budget.redeploiement;

import org.jspecify.annotations.NullMarked;
