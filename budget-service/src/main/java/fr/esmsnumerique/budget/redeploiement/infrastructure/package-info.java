/** Where redeployments are kept, and the sweep that resumes them. */
@NullMarked
package fr.esmsnumerique.budget.redeploiement.infrastructure;

import org.jspecify.annotations.NullMarked;
