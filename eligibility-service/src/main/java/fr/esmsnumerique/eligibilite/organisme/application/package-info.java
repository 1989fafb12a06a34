/** What is known of a legal entity, put together. */
@NullMarked
package fr.esmsnumerique.eligibilite.organisme.application;

import org.jspecify.annotations.NullMarked;
