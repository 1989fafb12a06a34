/** Mandates over HTTP, and what they open. */
@NullMarked
package fr.esmsnumerique.usage.mandat.web;

import org.jspecify.annotations.NullMarked;
