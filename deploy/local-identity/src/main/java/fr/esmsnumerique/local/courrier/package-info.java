/** Demo stand-in of a mail server: keeps what it receives in memory and shows it on a page. */
@NullMarked
package fr.esmsnumerique.local.courrier;

import org.jspecify.annotations.NullMarked;
