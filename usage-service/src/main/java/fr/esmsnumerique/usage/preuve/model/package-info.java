/** Minutes and proof files of a project. */
@NullMarked
package fr.esmsnumerique.usage.preuve.model;

import org.jspecify.annotations.NullMarked;
