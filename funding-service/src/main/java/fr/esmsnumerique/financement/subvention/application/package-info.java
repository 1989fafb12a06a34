/** Commands on grants, one class each, and the ports they need. */
@NullMarked
package fr.esmsnumerique.financement.subvention.application;

import org.jspecify.annotations.NullMarked;
