package fr.esmsnumerique.budget.calendrier.application;

import fr.esmsnumerique.budget.calendrier.model.EcheanceDeCalendrier;
import java.util.List;

/** Where due dates come from. Read while somebody waits: never another service. */
public interface SourceDEcheances {

    List<EcheanceDeCalendrier> echeances();
}
