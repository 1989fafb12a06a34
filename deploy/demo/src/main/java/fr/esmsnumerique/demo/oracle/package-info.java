/** What the year must give, recomputed from the rules and the human decisions alone: no code of the services is used here. */
@NullMarked
package fr.esmsnumerique.demo.oracle;

import org.jspecify.annotations.NullMarked;
