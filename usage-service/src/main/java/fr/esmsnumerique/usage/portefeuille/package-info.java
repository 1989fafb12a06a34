/** Balances at stake, by region, quarter and risk. */
@NullMarked
package fr.esmsnumerique.usage.portefeuille;

import org.jspecify.annotations.NullMarked;
