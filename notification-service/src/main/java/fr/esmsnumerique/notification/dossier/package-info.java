/** What notification knows of an application: its carrier and its contact. */
@NullMarked
package fr.esmsnumerique.notification.dossier;

import org.jspecify.annotations.NullMarked;
