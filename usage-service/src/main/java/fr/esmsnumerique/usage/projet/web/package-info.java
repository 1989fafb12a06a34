/** Projects over HTTP, and the event that opens them. */
@NullMarked
package fr.esmsnumerique.usage.projet.web;

import org.jspecify.annotations.NullMarked;
