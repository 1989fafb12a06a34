/** What agents and events do to projects. */
@NullMarked
package fr.esmsnumerique.usage.projet.application;

import org.jspecify.annotations.NullMarked;
