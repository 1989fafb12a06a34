package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.kernel.ReferenceLegale;

/** A value of the campaign in force on the day that decides, and the text it comes from. */
public record ValeurCitee<T>(T valeur, ReferenceLegale reference) {

    /** A rule that only an earlier text, an extract or the platform's reading carries does not reject by itself: a person decides. */
    public boolean rejette() {
        return reference.statut() == ReferenceLegale.Statut.SUR_TEXTE;
    }
}
