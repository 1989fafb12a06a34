/** Asking for an export, producing it, giving it. */
@NullMarked
package fr.esmsnumerique.budget.exports.application;

import org.jspecify.annotations.NullMarked;
