/** The OIDC provider seen from the gateway: discovery, keys, login, refresh, logout. */
@NullMarked
package fr.esmsnumerique.passerelle.identite;

import org.jspecify.annotations.NullMarked;
