/** Tasks as the contract publishes them. */
@NullMarked
package fr.esmsnumerique.budget.traitement.web;

import org.jspecify.annotations.NullMarked;
