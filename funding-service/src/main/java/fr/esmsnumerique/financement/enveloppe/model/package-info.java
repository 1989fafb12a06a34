/** What a selection of files would cost, and how it is spread. JDK, kernel and the computation only. */
@NullMarked
package fr.esmsnumerique.financement.enveloppe.model;

import org.jspecify.annotations.NullMarked;
