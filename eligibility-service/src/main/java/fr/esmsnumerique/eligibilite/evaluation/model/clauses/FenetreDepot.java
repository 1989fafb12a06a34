package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Filing window of a call, half-open: {@code [ouverture 00:00, lendemain de la clôture 00:00[}, Europe/Paris.
 *
 * @param cloture last day, included under the preferred readings
 * @param fin instant that ends the window
 * @param ferme true when that very instant is still admitted
 * @param textes what a filing is told of it
 */
record FenetreDepot(
        Guichet guichet,
        ValeurCitee<LocalDate> ouverture,
        ValeurCitee<LocalDate> cloture,
        Instant fin,
        boolean ferme,
        Textes textes) {

    static final Ambiguite MINUIT = Ambiguite.de(
                    "AMB-04",
                    "calendrier.depot.minuit",
                    "FIN_DE_JOUR",
                    "« À minuit » termine le jour de clôture, qui est compris ; l'instant de minuit porte la date du lendemain, il est après la clôture.",
                    "DEBUT_DE_JOUR",
                    "« À minuit » ouvrirait le jour de clôture, qui ne serait plus admis.")
            .ou("INTERVALLE_FERME", "Un intervalle fermé admettrait le seul instant de minuit.");

    static final Ambiguite AVANT_LE = Ambiguite.de(
            "AMB-05",
            "calendrier.depot.avant_le",
            "JOUR_COMPRIS",
            "« Avant le 1er juin à minuit » comprend le 1er juin, comme l'appel national.",
            "JOUR_EXCLU",
            "« Avant le 1er juin » s'arrêterait au 31 mai.");

    /** The sentences of its two days, put together once per window and not once per application. */
    record Textes(
            String ouverte,
            String tropTot,
            String attendre,
            String cloture,
            String aTemps,
            String enRetard,
            String dialogue,
            String remede) {

        static Textes de(LocalDate ouverture, LocalDate cloture) {
            String premier = Paris.enLettres(ouverture);
            String jour = Paris.enLettres(cloture);
            return new Textes(
                    "Le dossier est déposé après l'ouverture du " + premier + ".",
                    "Le dossier est déposé avant l'ouverture du " + premier + ".",
                    "Déposer à partir du " + premier + ".",
                    jour + " à minuit",
                    "Le dossier est déposé avant la clôture du " + jour + ".",
                    "Le dossier est déposé après la clôture du " + jour
                            + " à minuit. Un dialogue ultérieur ne régularise pas un dépôt tardif (AMB-35).",
                    "Le dossier est déposé après la clôture du " + jour
                            + " à minuit : l'ARS dirait si le dialogue le régularise.",
                    "Aucun : le dépôt devait intervenir au plus tard le " + jour + ".");
        }
    }

    /** @return empty when the campaign gives no window for this call in this region: a person reads the call */
    static Optional<FenetreDepot> de(Projet projet, Regles regles) {
        Guichet guichet = Guichet.de(projet, regles);
        return regles.deduite(guichet.cleFenetre(), r -> du(guichet, r));
    }

    private static Optional<FenetreDepot> du(Guichet guichet, Regles regles) {
        if (!regles.donne(guichet.cleOuverture()) || !regles.donne(guichet.cleCloture())) {
            return Optional.empty();
        }
        ValeurCitee<LocalDate> ouverture = regles.date(guichet.cleOuverture());
        ValeurCitee<LocalDate> cloture = regles.date(guichet.cleCloture());
        return Optional.of(new FenetreDepot(
                guichet,
                ouverture,
                cloture,
                fin(guichet, cloture.valeur(), regles),
                MINUIT.retient(regles, "INTERVALLE_FERME"),
                Textes.de(ouverture.valeur(), cloture.valeur())));
    }

    private static Instant fin(Guichet guichet, LocalDate cloture, Regles regles) {
        boolean veille = guichet == Guichet.MULTIREGIONAL && AVANT_LE.retient(regles, "JOUR_EXCLU");
        LocalDate dernier = veille ? cloture.minusDays(1) : cloture;
        return Paris.debut(MINUIT.retient(regles, "DEBUT_DE_JOUR") ? dernier : dernier.plusDays(1));
    }

    boolean estOuverteAvant(Instant depot) {
        return !depot.isBefore(Paris.debut(ouverture.valeur()));
    }

    boolean estATemps(Instant depot) {
        return depot.isBefore(fin) || ferme && depot.equals(fin);
    }

    /** Last whole second a file is admitted. */
    Instant dernierInstant() {
        return fin.minusSeconds(1);
    }
}
