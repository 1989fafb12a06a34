/** What a carrier allows an editor's software to declare. */
@NullMarked
package fr.esmsnumerique.usage.mandat.model;

import org.jspecify.annotations.NullMarked;
