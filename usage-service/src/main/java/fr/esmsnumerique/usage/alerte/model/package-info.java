/** What changed after the targets were attested. */
@NullMarked
package fr.esmsnumerique.usage.alerte.model;

import org.jspecify.annotations.NullMarked;
