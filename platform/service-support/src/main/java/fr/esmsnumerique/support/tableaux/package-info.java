/** Tables people send: CSV and XLSX read line by line, with what is wrong in each. */
@NullMarked
package fr.esmsnumerique.support.tableaux;

import org.jspecify.annotations.NullMarked;
