/** HTTP side of the referential. */
@NullMarked
package fr.esmsnumerique.eligibilite.essms.web;

import org.jspecify.annotations.NullMarked;
