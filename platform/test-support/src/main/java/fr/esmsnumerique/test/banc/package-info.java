/** What benches beside a peer share: processor time, the peer under node, the report. */
@NullMarked
package fr.esmsnumerique.test.banc;

import org.jspecify.annotations.NullMarked;
