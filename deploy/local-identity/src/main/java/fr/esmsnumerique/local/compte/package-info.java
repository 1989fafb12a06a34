/** Who may log in: accounts and clients read from a YAML file, secrets from the environment. */
@NullMarked
package fr.esmsnumerique.local.compte;

import org.jspecify.annotations.NullMarked;
