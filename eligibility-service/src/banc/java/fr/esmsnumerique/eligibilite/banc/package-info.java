/** The {@code regles} bench, compiled only under the {@code bancs} profile: its peers are no dependency of the service. */
package fr.esmsnumerique.eligibilite.banc;
