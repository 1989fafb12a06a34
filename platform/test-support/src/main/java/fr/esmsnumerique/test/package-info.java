/** What the tests of every module share: a settable clock and golden files. */
@NullMarked
package fr.esmsnumerique.test;

import org.jspecify.annotations.NullMarked;
