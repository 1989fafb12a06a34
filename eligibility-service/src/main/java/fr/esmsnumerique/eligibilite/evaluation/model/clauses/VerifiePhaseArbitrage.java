package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.kernel.Paris;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** CAL-04, CAL-05: in Bourgogne-Franche-Comté the first credits go to files deposited before 15 May 2022. It never rejects: it says which arbitration the file belongs to. */
public final class VerifiePhaseArbitrage implements Clause.DeProjet {

    private static final String LIBRE = "calendrier.arbitrage.laisse_aux_ars";
    private static final String AVANT = "calendrier.arbitrage.premiere_phase_avant";
    private static final String PREMIERE = "calendrier.arbitrage.premiere_notification";
    private static final String SECONDE = "calendrier.arbitrage.seconde_notification";

    private static final Ambiguite AMB_32 = Ambiguite.de(
            "AMB-32",
            "calendrier.arbitrage.lecture_amb_32",
            "STRICT",
            "« Avant le 15 mai » est écrit deux fois : un dépôt du 15 relève de la seconde phase.",
            "JOUR_COMPRIS",
            "« Entre le 15 mars et le 15 mai » comprendrait le 15 mai dans la première phase.");

    @Override
    public String id() {
        return "CAL-04";
    }

    @Override
    public String libelle() {
        return "Phase d'arbitrage du dossier";
    }

    @Override
    public Set<String> cles() {
        return Set.of(LIBRE);
    }

    @Override
    public List<Ambiguite> ambiguites() {
        return List.of(AMB_32);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        if (!regles.donne(AVANT)) {
            return Constat.de(this, regles.booleen(LIBRE)).sansObjet("La région n'a pas publié de phases d'arbitrage.");
        }
        ValeurCitee<LocalDate> avant = regles.date(AVANT);
        LocalDate jour = Paris.jour(projet.depot());
        boolean premiere =
                jour.isBefore(avant.valeur()) || AMB_32.retient(regles, "JOUR_COMPRIS") && jour.equals(avant.valeur());
        ValeurCitee<String> notification = regles.texte(premiere ? PREMIERE : SECONDE);
        return Constat.de(this, avant, notification)
                .fait("déposé le", jour)
                .fait("première phase avant le", avant.valeur())
                .satisfait((premiere ? "Première" : "Seconde") + " phase d'arbitrage : notification "
                        + notification.valeur() + ".");
    }
}
