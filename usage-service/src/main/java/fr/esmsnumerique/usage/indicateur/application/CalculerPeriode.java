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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** Every month of a project from its first measure to the last one declared, in one reading of its declarations. */
@Component
public class CalculerPeriode {

    private final Declarations declarations;
    private final CampagnesUsage campagnes;
    private final Annexes annexes;
    private final Horloge horloge;

    CalculerPeriode(Declarations declarations, CampagnesUsage campagnes, Annexes annexes, Horloge horloge) {
        this.declarations = declarations;
        this.campagnes = campagnes;
        this.annexes = annexes;
        this.horloge = horloge;
    }

    /** Oldest first, months without any declaration included; empty before the first measure. */
    public SequencedMap<YearMonth, CalculUsage> executer(Projet projet) {
        SequencedMap<YearMonth, CalculUsage> calculs = new LinkedHashMap<>();
        YearMonth premier = projet.premierMois();
        YearMonth dernier = projet.dernierMois();
        if (premier == null || dernier == null) {
            return calculs;
        }
        ReglesUsage regles = campagnes.regles(projet.campagne(), projet.dateConvention(), projet.region());
        Annexe annexe = annexes.enVigueur(projet.campagne());
        var declarees = declarations.periode(
                projet.dossierId(),
                projet.essms().stream().map(Essms::numeroFiness).toList(),
                premier,
                dernier);
        LocalDate aujourdhui = horloge.aujourdhui();
        for (YearMonth mois = premier; !mois.isAfter(dernier); mois = mois.plusMonths(1)) {
            Map<NumeroFiness, Saisie> saisies = new HashMap<>();
            declarees
                    .getOrDefault(mois, Map.of())
                    .forEach((essms, declaration) ->
                            saisies.put(essms, declaration.courante().saisie()));
            PeriodeMesure periode = PeriodeMesure.de(mois, premier, regles.moisPremiereMesure());
            calculs.put(mois, CalculMois.calculer(projet, periode, regles, saisies, annexe, aujourdhui));
        }
        return calculs;
    }
}
