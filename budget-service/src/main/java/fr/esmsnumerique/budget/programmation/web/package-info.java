/** The programming board's part of the published contract, and its CSV. */
@NullMarked
package fr.esmsnumerique.budget.programmation.web;

import org.jspecify.annotations.NullMarked;
