package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.kernel.Paris;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** CAL-11 with CAL-08 to CAL-10: a file deposited after the closing of its call is not admissible. « À minuit » ends the day, half-open (AMB-04). */
public final class VerifieClotureDepot implements Clause.DeProjet {

    private static final String TARDIF = "calendrier.depot.tardif_non_recevable";
    private static final String MINUIT = "calendrier.depot.minuit";
    private static final Ambiguite DIALOGUE = Ambiguite.de(
            "AMB-35",
            "eligibilite.lecture.amb_35",
            "NE_REGULARISE_PAS",
            "Le dialogue améliore un dossier déposé à temps ; il ne régularise pas un dépôt tardif.",
            "REGULARISE",
            "Le dialogue régulariserait aussi un dépôt tardif.");

    @Override
    public String id() {
        return "CAL-11";
    }

    @Override
    public String libelle() {
        return "Dépôt avant la clôture de l'appel à projets";
    }

    @Override
    public Set<String> cles() {
        return Set.of(TARDIF, MINUIT);
    }

    @Override
    public List<Ambiguite> ambiguites() {
        return List.of(FenetreDepot.MINUIT, FenetreDepot.AVANT_LE, DIALOGUE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> tardif = regles.booleen(TARDIF);
        ValeurCitee<String> minuit = regles.texte(MINUIT);
        return FenetreDepot.de(projet, regles)
                .map(fenetre -> juger(Constat.de(this, fenetre.cloture(), tardif, minuit), projet, regles, fenetre))
                .orElseGet(() -> Constat.de(this, tardif, minuit)
                        .fait("guichet", Guichet.de(projet, regles))
                        .aInstruire(
                                "La campagne ne donne pas la clôture de cet appel dans cette région : une personne lit l'appel publié.",
                                "Publier la date de clôture de cet appel."));
    }

    private static Conclusion juger(Constat constat, Projet projet, Regles regles, FenetreDepot fenetre) {
        LocalDate cloture = fenetre.cloture().valeur();
        constat.fait("guichet", fenetre.guichet())
                .fait(
                        "déposé le",
                        Phrases.aLaLecture(() -> projet.depot()
                                .atZone(Paris.ZONE)
                                .toLocalDateTime()
                                .toString()))
                .fait("clôture", Phrases.aLaLecture(() -> cloture + " à minuit"));
        if (fenetre.estATemps(projet.depot())) {
            return constat.satisfait("Le dossier est déposé avant la clôture du " + cloture + ".");
        }
        if (DIALOGUE.retient(regles, "REGULARISE")) {
            return constat.aInstruire(
                    "Le dossier est déposé après la clôture du " + cloture
                            + " à minuit : l'ARS dirait si le dialogue le régularise.",
                    "Déposer avant la clôture.");
        }
        return constat.manquement(
                regles.booleen(TARDIF),
                "Le dossier est déposé après la clôture du " + cloture
                        + " à minuit. Un dialogue ultérieur ne régularise pas un dépôt tardif (AMB-35).",
                "Aucun : le dépôt devait intervenir au plus tard le " + cloture + ".");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return FenetreDepot.de(projet, regles).stream()
                .map(f -> Changement.deposer(
                        f.dernierInstant(), "Avoir déposé au plus tard le " + Paris.jour(f.dernierInstant()) + "."));
    }
}
