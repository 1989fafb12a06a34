/** What the rules say of usage: indicators, targets, exemptions, the two readings of AMB-20. */
@NullMarked
package fr.esmsnumerique.usage.indicateur.model;

import org.jspecify.annotations.NullMarked;
