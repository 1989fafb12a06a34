/** What deploys the platform, held against what the platform reads. */
package fr.esmsnumerique.deploiement;
