/** Mails: sent by SMTP, tried again, recognisable when repeated. */
@NullMarked
package fr.esmsnumerique.notification.courriel;

import org.jspecify.annotations.NullMarked;
