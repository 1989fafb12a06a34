package fr.esmsnumerique.usage.rappel.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.usage.certification.application.LireMois;
import fr.esmsnumerique.usage.certification.model.Suivis;
import fr.esmsnumerique.usage.indicateur.application.CalculerIndicateurs;
import fr.esmsnumerique.usage.indicateur.application.EcheanceProjet;
import fr.esmsnumerique.usage.indicateur.model.CalculUsage;
import fr.esmsnumerique.usage.indicateur.model.CampagnesUsage;
import fr.esmsnumerique.usage.indicateur.model.Obstacle;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.rappel.model.Rappel;
import fr.esmsnumerique.usage.rappel.model.Situation;
import fr.esmsnumerique.usage.trajectoire.application.RisquesConnus;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is due of a project today. */
@Component
public class TrouverRappels {

    private static final String PREAVIS = "usage.rappel.avant_echeance";

    private final LireMois mois;
    private final Suivis suivis;
    private final EcheanceProjet echeances;
    private final RisquesConnus risques;
    private final CalculerIndicateurs calculer;
    private final CampagnesUsage regles;
    private final CampagnesRecues campagnes;
    private final Horloge horloge;

    TrouverRappels(
            LireMois mois,
            Suivis suivis,
            EcheanceProjet echeances,
            RisquesConnus risques,
            CalculerIndicateurs calculer,
            CampagnesUsage regles,
            CampagnesRecues campagnes,
            Horloge horloge) {
        this.mois = mois;
        this.suivis = suivis;
        this.echeances = echeances;
        this.risques = risques;
        this.calculer = calculer;
        this.regles = regles;
        this.campagnes = campagnes;
        this.horloge = horloge;
    }

    /** None for a campaign that does not say when a date is close. */
    public List<Rappel> pour(Projet projet) {
        ParametresCampagne parametres = campagnes.parametres(projet.campagne());
        if (!parametres.donne(PREAVIS, projet.dateConvention(), projet.region())) {
            return List.of();
        }
        return new Situation(
                        projet,
                        mois.tous(projet),
                        suivis.de(projet.dossierId()),
                        regles.regles(projet.campagne(), projet.dateConvention(), projet.region()),
                        echeances.executer(projet).date(),
                        risques.lecture().apply(projet),
                        attestable(projet),
                        parametres
                                .entier(PREAVIS, projet.dateConvention(), projet.region())
                                .valeur(),
                        horloge.aujourdhui())
                .rappels();
    }

    private boolean attestable(Projet projet) {
        if (projet.estAtteste() || projet.dernierMois() == null) {
            return false;
        }
        CalculUsage calcul = calculer.executer(projet, projet.dernierMois());
        return calcul.obstacles(calcul.preferee().lecture()).stream().allMatch(Obstacle::leveParUnMotif);
    }
}
