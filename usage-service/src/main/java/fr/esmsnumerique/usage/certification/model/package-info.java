/** What a carrier certifies of its months, and what the ARS says of it. */
@NullMarked
package fr.esmsnumerique.usage.certification.model;

import org.jspecify.annotations.NullMarked;
