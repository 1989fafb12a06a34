/** The ledger's part of the published contract. */
@NullMarked
package fr.esmsnumerique.budget.enveloppe.web;

import org.jspecify.annotations.NullMarked;
