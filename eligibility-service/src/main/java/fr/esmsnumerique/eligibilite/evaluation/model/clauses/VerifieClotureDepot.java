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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        Optional<FenetreDepot> connue = FenetreDepot.de(projet, regles);
        if (connue.isEmpty()) {
            return Constat.de(this, tardif, minuit)
                    .fait("guichet", Guichet.de(projet, regles))
                    .aInstruire(
                            "La campagne ne donne pas la clôture de cet appel dans cette région : une personne lit l'appel publié.",
                            "Publier la date de clôture de cet appel.");
        }
        FenetreDepot fenetre = connue.get();
        Constat constat = Constat.de(this, fenetre.cloture(), tardif, minuit)
                .fait("guichet", fenetre.guichet())
                .fait("déposé le", aParis(projet.depot()))
                .fait("clôture", fenetre.textes().cloture());
        if (fenetre.estATemps(projet.depot())) {
            return constat.satisfait(fenetre.textes().aTemps());
        }
        return DIALOGUE.retient(regles, "REGULARISE")
                ? constat.aInstruire(fenetre.textes().dialogue(), "Déposer avant la clôture.")
                : constat.manquement(
                        tardif, fenetre.textes().enRetard(), fenetre.textes().remede());
    }

    private static Object aParis(Instant depot) {
        return Phrases.aLaLecture(
                () -> depot.atZone(Paris.ZONE).toLocalDateTime().toString());
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return FenetreDepot.de(projet, regles).stream()
                .map(f -> Changement.deposer(
                        f.dernierInstant(),
                        "Avoir déposé au plus tard le " + Paris.enLettres(Paris.jour(f.dernierInstant())) + "."));
    }
}
