/** HTTP side of imports. */
@NullMarked
package fr.esmsnumerique.eligibilite.imports.web;

import org.jspecify.annotations.NullMarked;
