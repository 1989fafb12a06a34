/** What the service refused, to whom and why: kept durably, readable by those who supervise. */
@NullMarked
package fr.esmsnumerique.support.audit;

import org.jspecify.annotations.NullMarked;
