package fr.esmsnumerique.usage.indicateur.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.Declarations;
import fr.esmsnumerique.usage.declaration.model.PeriodeMesure;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.indicateur.model.Annexe;
import fr.esmsnumerique.usage.indicateur.model.Annexes;
import fr.esmsnumerique.usage.indicateur.model.CalculMois;
import fr.esmsnumerique.usage.indicateur.model.CalculUsage;
import fr.esmsnumerique.usage.indicateur.model.CampagnesUsage;
import fr.esmsnumerique.usage.indicateur.model.ReglesUsage;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Computes the indicators of a project for a month, from what is declared today. */
@Component
public class CalculerIndicateurs {

    private final Declarations declarations;
    private final CampagnesUsage campagnes;
    private final Annexes annexes;
    private final Horloge horloge;

    CalculerIndicateurs(Declarations declarations, CampagnesUsage campagnes, Annexes annexes, Horloge horloge) {
        this.declarations = declarations;
        this.campagnes = campagnes;
        this.annexes = annexes;
        this.horloge = horloge;
    }

    public CalculUsage executer(Projet projet, YearMonth mois) {
        return executer(projet, mois, annexes.enVigueur(projet.campagne()));
    }

    /** Same, under another annex: what an adjustment changes. */
    public CalculUsage executer(Projet projet, YearMonth mois, Annexe annexe) {
        return calculer(projet, mois, saisies(projet, mois), annexe);
    }

    /** Same, on other declarations than those stored: what a correction would change. */
    public CalculUsage calculer(Projet projet, YearMonth mois, Map<NumeroFiness, Saisie> saisies) {
        return calculer(projet, mois, saisies, annexes.enVigueur(projet.campagne()));
    }

    /** What is declared today, by establishment. */
    public Map<NumeroFiness, Saisie> saisies(Projet projet, YearMonth mois) {
        Map<NumeroFiness, Saisie> saisies = new HashMap<>();
        declarations
                .duMois(
                        projet.dossierId(),
                        projet.essms().stream().map(Essms::numeroFiness).toList(),
                        mois)
                .forEach((numero, declaration) ->
                        saisies.put(numero, declaration.courante().saisie()));
        return saisies;
    }

    private CalculUsage calculer(Projet projet, YearMonth mois, Map<NumeroFiness, Saisie> saisies, Annexe annexe) {
        ReglesUsage regles = campagnes.regles(projet.campagne(), projet.dateConvention(), projet.region());
        YearMonth premier = projet.premierMois() == null ? mois : projet.premierMois();
        return CalculMois.calculer(
                projet,
                PeriodeMesure.de(mois, premier, regles.moisPremiereMesure()),
                regles,
                saisies,
                annexe,
                horloge.aujourdhui());
    }
}
