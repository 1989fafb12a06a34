/** Files and balances read from the other services with the caller's own rights. */
@NullMarked
package fr.esmsnumerique.financement.enveloppe.infrastructure;

import org.jspecify.annotations.NullMarked;
