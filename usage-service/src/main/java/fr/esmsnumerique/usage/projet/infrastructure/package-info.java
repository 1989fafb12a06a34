/** Projects in MongoDB; the dossier read from eligibility-service. */
@NullMarked
package fr.esmsnumerique.usage.projet.infrastructure;

import org.jspecify.annotations.NullMarked;
