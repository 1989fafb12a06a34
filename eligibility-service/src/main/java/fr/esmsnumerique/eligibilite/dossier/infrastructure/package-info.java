/** Storage of applications, evaluations and attachments; GALIS schema. */
@NullMarked
package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import org.jspecify.annotations.NullMarked;
