/** Documents over HTTP, and their public verification. */
@NullMarked
package fr.esmsnumerique.financement.emission.web;

import org.jspecify.annotations.NullMarked;
