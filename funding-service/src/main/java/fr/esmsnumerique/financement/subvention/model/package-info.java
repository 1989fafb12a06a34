/** The life of a grant: fixed, decided, engaged, agreed, paid. JDK, kernel and the computation's model only. */
@NullMarked
package fr.esmsnumerique.financement.subvention.model;

import org.jspecify.annotations.NullMarked;
