/** What every service shares at its edge, as one Spring Boot auto-configuration; no domain type lives here. */
@NullMarked
package fr.esmsnumerique.support;

import org.jspecify.annotations.NullMarked;
