package fr.esmsnumerique.budget.calendrier.application;

import fr.esmsnumerique.budget.calendrier.model.EcheanceDeCalendrier;
import java.util.List;

/** Reminders given, once each. */
public interface Rappels {

    /**
     * Keeps a reminder and the event that tells it.
     *
     * @param palier days before
     * @param regions told
     * @return false when it was given already
     */
    boolean donner(EcheanceDeCalendrier echeance, int palier, int joursRestants, List<String> regions);
}
