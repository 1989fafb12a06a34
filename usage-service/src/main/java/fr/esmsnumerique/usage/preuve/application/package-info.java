/** Keeping evidence and reading it back. */
@NullMarked
package fr.esmsnumerique.usage.preuve.application;

import org.jspecify.annotations.NullMarked;
