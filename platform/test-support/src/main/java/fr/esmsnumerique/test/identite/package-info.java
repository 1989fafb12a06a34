/** A real token issuer for tests: signing key, JWKS endpoint, tokens of any role. */
@NullMarked
package fr.esmsnumerique.test.identite;

import org.jspecify.annotations.NullMarked;
