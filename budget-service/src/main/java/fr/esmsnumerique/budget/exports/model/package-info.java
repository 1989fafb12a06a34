/** What a person asks for in the background, and how far it is. */
@NullMarked
package fr.esmsnumerique.budget.exports.model;

import org.jspecify.annotations.NullMarked;
