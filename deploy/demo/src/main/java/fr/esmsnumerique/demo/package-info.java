/** Entry points of the demo: the player of the year and the writer of its data files. */
@NullMarked
package fr.esmsnumerique.demo;

import org.jspecify.annotations.NullMarked;
