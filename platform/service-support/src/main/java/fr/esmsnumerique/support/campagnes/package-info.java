/** Published campaigns as the services receive them: dated, cited parameters. */
@NullMarked
package fr.esmsnumerique.support.campagnes;

import org.jspecify.annotations.NullMarked;
