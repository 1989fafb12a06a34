/** mongo-java-server's memory backend, made to note every physical change and to apply noted ones. */
@NullMarked
package fr.esmsnumerique.magasin.moteur;

import org.jspecify.annotations.NullMarked;
