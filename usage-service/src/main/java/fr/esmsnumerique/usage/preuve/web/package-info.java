/** Evidence over HTTP. */
@NullMarked
package fr.esmsnumerique.usage.preuve.web;

import org.jspecify.annotations.NullMarked;
