/** Files as an archivist or a blind reader needs them: conformance of PDFs, checked by veraPDF; the module under test brings its library. */
@NullMarked
package fr.esmsnumerique.test.pdf;

import org.jspecify.annotations.NullMarked;
