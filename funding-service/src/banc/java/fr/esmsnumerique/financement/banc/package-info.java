/** The bench of grants, beside Drools and Publicodes: compiled by the profile {@code bancs} only. */
@NullMarked
package fr.esmsnumerique.financement.banc;

import org.jspecify.annotations.NullMarked;
