/** The calendar of what is due: campaign dates, credits that lapse, payments, usages; and its reminders, once each. */
@NullMarked
package fr.esmsnumerique.budget.calendrier;

import org.jspecify.annotations.NullMarked;
