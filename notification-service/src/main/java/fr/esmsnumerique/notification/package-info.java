@NullMarked
package fr.esmsnumerique.notification;

import org.jspecify.annotations.NullMarked;
