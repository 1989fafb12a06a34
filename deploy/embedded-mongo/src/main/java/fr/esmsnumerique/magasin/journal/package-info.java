/** Durability: the journal's format, its group-committed writing, its reading at start, its compaction. Knows nothing of the server. */
@NullMarked
package fr.esmsnumerique.magasin.journal;

import org.jspecify.annotations.NullMarked;
