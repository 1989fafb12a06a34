/** Who is calling: bearer tokens, roles, regions. */
@NullMarked
package fr.esmsnumerique.support.securite;

import org.jspecify.annotations.NullMarked;
