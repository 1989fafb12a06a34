/** Who may pass: the two filter chains, browser protections, who am I. */
@NullMarked
package fr.esmsnumerique.passerelle.securite;

import org.jspecify.annotations.NullMarked;
