/** Background tasks beside the consolidation: integrity of the ledgers, reminders, monthly usages; one list with the consolidations. */
@NullMarked
package fr.esmsnumerique.budget.traitement;

import org.jspecify.annotations.NullMarked;
