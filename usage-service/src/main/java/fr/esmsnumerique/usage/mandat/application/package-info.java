/** Giving and withdrawing mandates. */
@NullMarked
package fr.esmsnumerique.usage.mandat.application;

import org.jspecify.annotations.NullMarked;
