/** What the law says of authorisations to commit: accounts, mouvements, and why one is refused. */
@NullMarked
package fr.esmsnumerique.budget.enveloppe.model;

import org.jspecify.annotations.NullMarked;
