/** Certifications over HTTP. */
@NullMarked
package fr.esmsnumerique.usage.certification.web;

import org.jspecify.annotations.NullMarked;
