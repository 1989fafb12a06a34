package fr.esmsnumerique.budget.calendrier.application;

/** Due dates other services know: fetched by the task that recalls, kept, then read without them. */
public interface EcheancesDesVoisins extends SourceDEcheances {

    /**
     * @return due dates kept for the region
     * @throws RuntimeException when a service does not answer; what was kept stays
     */
    int rafraichir(String region);
}
