/** What a document says ({@code Imprime}, {@code Bloc}) and how it becomes a tagged PDF/A-2b file whose bytes depend on nothing else ({@code Imprimerie}). */
@NullMarked
package fr.esmsnumerique.documents;

import org.jspecify.annotations.NullMarked;
