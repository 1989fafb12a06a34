/** Signed copies in MongoDB, the files apart from what describes them. */
@NullMarked
package fr.esmsnumerique.financement.exemplaire.infrastructure;

import org.jspecify.annotations.NullMarked;
