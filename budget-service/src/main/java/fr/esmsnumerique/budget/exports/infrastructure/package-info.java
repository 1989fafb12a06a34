/** Requests and contents of exports in the store; their job. */
@NullMarked
package fr.esmsnumerique.budget.exports.infrastructure;

import org.jspecify.annotations.NullMarked;
