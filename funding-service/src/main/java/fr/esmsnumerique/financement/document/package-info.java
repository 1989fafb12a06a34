/** Agreements as PDF: French typography, embedded fonts, tables over pages, the same bytes for the same data. Tagged structure and PDF/A come later. */
@NullMarked
package fr.esmsnumerique.financement.document;

import org.jspecify.annotations.NullMarked;
