/** Files too long to wait for: asked for, made in the background, kept a few days for the person who asked. */
@NullMarked
package fr.esmsnumerique.budget.exports;

import org.jspecify.annotations.NullMarked;
