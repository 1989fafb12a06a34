/** The calendar as the contract publishes it. */
@NullMarked
package fr.esmsnumerique.budget.calendrier.web;

import org.jspecify.annotations.NullMarked;
