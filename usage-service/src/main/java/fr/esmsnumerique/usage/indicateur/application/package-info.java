/** Computing a month, reading the targets. */
@NullMarked
package fr.esmsnumerique.usage.indicateur.application;

import org.jspecify.annotations.NullMarked;
