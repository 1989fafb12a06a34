/** Exports as the contract publishes them. */
@NullMarked
package fr.esmsnumerique.budget.exports.web;

import org.jspecify.annotations.NullMarked;
