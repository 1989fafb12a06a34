/** Directory: whom to consult in a département, and who looks for a group to join (ELI-50). */
@NullMarked
package fr.esmsnumerique.eligibilite.partenaire;

import org.jspecify.annotations.NullMarked;
