/** The twelve invented applications of campaign G25 and the two files that carry them; same bytes at every run. */
@NullMarked
package fr.esmsnumerique.demo.donnees;

import org.jspecify.annotations.NullMarked;
