package fr.esmsnumerique.eligibilite.evaluation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The campaign's rules with one ambiguity read otherwise. */
record ReglesSelonLecture(Regles vraies, String cle, String lecture) implements Regles {

    @Override
    public boolean donne(String demandee) {
        return vraies.donne(demandee);
    }

    @Override
    public Optional<LocalDate> prochainChangement(String demandee) {
        return vraies.prochainChangement(demandee);
    }

    @Override
    public Regles au(LocalDate jour) {
        return new ReglesSelonLecture(vraies.au(jour), cle, lecture);
    }

    @Override
    public ValeurCitee<String> texte(String demandee) {
        ValeurCitee<String> valeur = vraies.texte(demandee);
        return demandee.equals(cle) ? new ValeurCitee<>(lecture, valeur.reference()) : valeur;
    }

    @Override
    public ValeurCitee<Integer> entier(String demandee) {
        return vraies.entier(demandee);
    }

    @Override
    public ValeurCitee<LocalDate> date(String demandee) {
        return vraies.date(demandee);
    }

    @Override
    public ValeurCitee<Boolean> booleen(String demandee) {
        return vraies.booleen(demandee);
    }

    @Override
    public ValeurCitee<List<String>> liste(String demandee) {
        return vraies.liste(demandee);
    }
}
