/** Declarations over HTTP. */
@NullMarked
package fr.esmsnumerique.usage.declaration.web;

import org.jspecify.annotations.NullMarked;
