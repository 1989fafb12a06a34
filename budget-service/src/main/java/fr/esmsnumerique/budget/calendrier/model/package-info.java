/** What is due, and when it is recalled. */
@NullMarked
package fr.esmsnumerique.budget.calendrier.model;

import org.jspecify.annotations.NullMarked;
