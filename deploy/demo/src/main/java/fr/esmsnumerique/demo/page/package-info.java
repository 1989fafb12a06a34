/** The reference page of the demo year, written from a platform that has played it. */
@NullMarked
package fr.esmsnumerique.demo.page;

import org.jspecify.annotations.NullMarked;
