/** The redeployments' part of the published contract. */
@NullMarked
package fr.esmsnumerique.budget.redeploiement.web;

import org.jspecify.annotations.NullMarked;
