/** Certifications in MongoDB. */
@NullMarked
package fr.esmsnumerique.usage.certification.infrastructure;

import org.jspecify.annotations.NullMarked;
