/** Use cases of redeployments: prepare, propose, sign, refuse, resume after a crash. */
@NullMarked
package fr.esmsnumerique.budget.redeploiement.application;

import org.jspecify.annotations.NullMarked;
