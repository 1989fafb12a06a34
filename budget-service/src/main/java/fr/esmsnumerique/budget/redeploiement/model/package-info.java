/** What a redeployment is, from its proposal to its end, and what it would change. */
@NullMarked
package fr.esmsnumerique.budget.redeploiement.model;

import org.jspecify.annotations.NullMarked;
