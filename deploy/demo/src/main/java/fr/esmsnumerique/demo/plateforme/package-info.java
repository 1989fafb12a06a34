/** How the player reaches the platform: real logins, generated clients through the gateway, retries with the same key, and the demo clock. */
@NullMarked
package fr.esmsnumerique.demo.plateforme;

import org.jspecify.annotations.NullMarked;
