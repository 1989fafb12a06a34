/** French wording of amounts and dates, for the console and the reference page. */
@NullMarked
package fr.esmsnumerique.demo.texte;

import org.jspecify.annotations.NullMarked;
