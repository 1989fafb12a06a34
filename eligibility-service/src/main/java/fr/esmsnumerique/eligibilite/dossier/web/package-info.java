/** HTTP side of applications, instruction, evaluation and extracts. */
@NullMarked
package fr.esmsnumerique.eligibilite.dossier.web;

import org.jspecify.annotations.NullMarked;
