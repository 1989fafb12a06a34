@NullMarked
package fr.esmsnumerique.passerelle;

import org.jspecify.annotations.NullMarked;
