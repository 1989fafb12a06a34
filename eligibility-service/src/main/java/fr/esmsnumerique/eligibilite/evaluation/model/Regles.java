package fr.esmsnumerique.eligibilite.evaluation.model;

import java.time.LocalDate;
import java.util.List;

/** The values of one campaign version, read for one region on one day. A missing value is a refusal to evaluate, never a default. */
public interface Regles {

    ValeurCitee<Integer> entier(String cle);

    ValeurCitee<LocalDate> date(String cle);

    ValeurCitee<String> texte(String cle);

    ValeurCitee<Boolean> booleen(String cle);

    ValeurCitee<List<String>> liste(String cle);
}
