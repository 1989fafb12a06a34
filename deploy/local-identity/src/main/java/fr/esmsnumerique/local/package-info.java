/** Stand-ins of the outside world on one machine: an OIDC provider with demo accounts, and a mail inbox. Loopback only. */
@NullMarked
package fr.esmsnumerique.local;

import org.jspecify.annotations.NullMarked;
