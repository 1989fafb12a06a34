/** Rules of the profile {@code production}: settings a real platform is refused with, each said in one French sentence that names the variable. */
@NullMarked
package fr.esmsnumerique.production;

import org.jspecify.annotations.NullMarked;
