package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Lecture;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Filing window of a call, half-open: {@code [ouverture 00:00, lendemain de la clôture 00:00[}, Europe/Paris.
 *
 * @param cloture last day, included under the reading FIN_DE_JOUR (AMB-04, AMB-05)
 */
record FenetreDepot(Guichet guichet, ValeurCitee<LocalDate> ouverture, ValeurCitee<LocalDate> cloture) {

    private static final String DEBUT_DE_JOUR = "DEBUT_DE_JOUR";

    static FenetreDepot de(Projet projet, Regles regles) {
        Guichet guichet = Guichet.de(projet, regles);
        return new FenetreDepot(guichet, regles.date(guichet.cleOuverture()), regles.date(guichet.cleCloture()));
    }

    boolean estOuverteAvant(Instant depot) {
        return !depot.isBefore(Paris.debut(ouverture.valeur()));
    }

    boolean estATemps(Instant depot, String minuit) {
        return depot.isBefore(fin(minuit));
    }

    private Instant fin(String minuit) {
        return Paris.debut(
                DEBUT_DE_JOUR.equals(minuit)
                        ? cloture.valeur()
                        : cloture.valeur().plusDays(1));
    }

    /** Only two kinds of filing hang on how midnight is read: those of the last day, and the very instant that ends it. */
    Optional<Lecture> lecture(Instant depot, String minuit) {
        if (depot.equals(fin(minuit))) {
            return Optional.of(new Lecture(
                    "AMB-04",
                    "Intervalle semi-ouvert : l'instant de minuit porte la date du lendemain, il est après la clôture.",
                    "Un intervalle fermé admettrait ce seul instant.",
                    Verdict.Issue.SATISFAIT));
        }
        if (Paris.jour(depot).equals(cloture.valeur())) {
            return Optional.of(new Lecture(
                    "AMB-04",
                    "« À minuit » termine le jour de clôture, qui est compris.",
                    "« À minuit » ouvrirait le jour de clôture, qui ne serait plus admis.",
                    DEBUT_DE_JOUR.equals(minuit) ? Verdict.Issue.SATISFAIT : Verdict.Issue.NON_SATISFAIT));
        }
        return Optional.empty();
    }
}
