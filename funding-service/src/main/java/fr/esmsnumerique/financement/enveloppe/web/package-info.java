/** The simulation of an envelope over HTTP. */
@NullMarked
package fr.esmsnumerique.financement.enveloppe.web;

import org.jspecify.annotations.NullMarked;
