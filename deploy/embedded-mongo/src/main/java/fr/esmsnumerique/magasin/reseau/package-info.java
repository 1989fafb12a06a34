/** The wire: loopback only, one command at a time for writers, no answer before its change is on disk. */
@NullMarked
package fr.esmsnumerique.magasin.reseau;

import org.jspecify.annotations.NullMarked;
