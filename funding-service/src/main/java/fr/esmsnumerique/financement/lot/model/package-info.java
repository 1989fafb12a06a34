/** What is sent to the fund manager in one go, in which columns, and to which account. */
@NullMarked
package fr.esmsnumerique.financement.lot.model;

import org.jspecify.annotations.NullMarked;
