/** Benches of the service, run by {@code ./esms bench}; no test. */
package fr.esmsnumerique.eligibilite.banc;
