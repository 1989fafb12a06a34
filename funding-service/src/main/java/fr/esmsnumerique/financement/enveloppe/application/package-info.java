/** The simulation of an envelope and the ports it needs. */
@NullMarked
package fr.esmsnumerique.financement.enveloppe.application;

import org.jspecify.annotations.NullMarked;
