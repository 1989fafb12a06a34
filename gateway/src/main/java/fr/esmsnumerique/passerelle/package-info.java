/** The only door of the platform: login for browsers, bearer tokens for systems, routes to the services, the back-office. */
@NullMarked
package fr.esmsnumerique.passerelle;

import org.jspecify.annotations.NullMarked;
