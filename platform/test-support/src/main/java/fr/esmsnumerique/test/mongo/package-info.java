/** The Mongo fixture: one server per test JVM, one fresh database per test class, on the best server the machine offers. */
@NullMarked
package fr.esmsnumerique.test.mongo;

import org.jspecify.annotations.NullMarked;
