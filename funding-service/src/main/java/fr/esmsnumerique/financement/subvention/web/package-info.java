/** Grants over HTTP: who may, what is asked, what is answered. */
@NullMarked
package fr.esmsnumerique.financement.subvention.web;

import org.jspecify.annotations.NullMarked;
