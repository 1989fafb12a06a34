/** What the documents of a grant say, in French; platform/documents makes the files. */
@NullMarked
package fr.esmsnumerique.financement.document;

import org.jspecify.annotations.NullMarked;
