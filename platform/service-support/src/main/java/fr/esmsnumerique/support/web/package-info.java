/** Errors as problem+json, strict bodies, cursors. */
@NullMarked
package fr.esmsnumerique.support.web;

import org.jspecify.annotations.NullMarked;
