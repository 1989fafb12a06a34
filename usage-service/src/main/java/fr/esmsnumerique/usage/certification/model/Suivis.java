package fr.esmsnumerique.usage.certification.model;

import fr.esmsnumerique.usage.projet.model.Projet;

/** What was said of the months of each project. */
public interface Suivis {

    SuiviProjet de(String dossierId);

    /**
     * Stores the result with the event that tells it.
     *
     * @return false when somebody else wrote meanwhile
     */
    boolean enregistrer(ResultatSuivi.Fait fait, Projet projet);
}
