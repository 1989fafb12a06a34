/** One context, real tokens, real Mongo server: the edge as a service's callers meet it. */
package fr.esmsnumerique.support;
