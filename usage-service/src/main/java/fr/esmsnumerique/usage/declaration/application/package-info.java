/** Declaring a month, reading it back. */
@NullMarked
package fr.esmsnumerique.usage.declaration.application;

import org.jspecify.annotations.NullMarked;
