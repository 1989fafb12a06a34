/** Where the indicators of a project are heading: arithmetic on what was measured, never a rule. */
@NullMarked
package fr.esmsnumerique.usage.trajectoire.model;

import org.jspecify.annotations.NullMarked;
