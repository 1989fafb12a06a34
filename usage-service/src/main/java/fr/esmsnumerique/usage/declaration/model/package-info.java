/** Usage counters declared per establishment and month; missing, zero and not applicable are three different things. */
@NullMarked
package fr.esmsnumerique.usage.declaration.model;

import org.jspecify.annotations.NullMarked;
