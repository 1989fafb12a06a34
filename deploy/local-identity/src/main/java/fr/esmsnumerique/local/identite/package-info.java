/** The OIDC provider: endpoints, tokens, signing key, login page. */
@NullMarked
package fr.esmsnumerique.local.identite;

import org.jspecify.annotations.NullMarked;
