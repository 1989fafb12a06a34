/** From an event to messages: who is told, in which words. */
@NullMarked
package fr.esmsnumerique.notification.avis;

import org.jspecify.annotations.NullMarked;
