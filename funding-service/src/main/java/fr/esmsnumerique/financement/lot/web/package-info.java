/** Batches, accounts and returns over HTTP. */
@NullMarked
package fr.esmsnumerique.financement.lot.web;

import org.jspecify.annotations.NullMarked;
