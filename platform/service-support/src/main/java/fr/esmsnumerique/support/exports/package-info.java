/** Tables as files that a spreadsheet opens. */
@NullMarked
package fr.esmsnumerique.support.exports;

import org.jspecify.annotations.NullMarked;
