package fr.esmsnumerique.usage.amenagement.application;

import fr.esmsnumerique.usage.amenagement.model.Amenagement;
import fr.esmsnumerique.usage.indicateur.application.CalculerIndicateurs;
import fr.esmsnumerique.usage.indicateur.model.Annexe;
import fr.esmsnumerique.usage.indicateur.model.Annexes;
import fr.esmsnumerique.usage.indicateur.model.CalculUsage;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.indicateur.model.ResultatIndicateur;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an accepted adjustment changes to the months already declared: each measure before and after it, on today's declarations. */
@Component
public class MesurerEffets {

    private final CalculerIndicateurs calculer;
    private final Annexes annexes;

    MesurerEffets(CalculerIndicateurs calculer, Annexes annexes) {
        this.calculer = calculer;
        this.annexes = annexes;
    }

    /** Months of this project whose denominator it reduces, oldest first. */
    public List<Effet> executer(Amenagement amenagement, Projet projet) {
        List<Effet> effets = new ArrayList<>();
        YearMonth premier = projet.premierMois();
        YearMonth dernier = projet.dernierMois();
        if (premier == null
                || dernier == null
                || !projet.campagne().equals(amenagement.perimetre().campagne())) {
            return effets;
        }
        Annexe avec = annexes.enVigueur(projet.campagne());
        Annexe sans = avec.sans(amenagement.id());
        Indicateur indicateur = amenagement.perimetre().indicateur();
        YearMonth du = amenagement.perimetre().du();
        for (YearMonth mois = du.isBefore(premier) ? premier : du; !mois.isAfter(dernier); mois = mois.plusMonths(1)) {
            ResultatIndicateur apres = resultat(calculer.executer(projet, mois, avec), indicateur);
            ResultatIndicateur avant = resultat(calculer.executer(projet, mois, sans), indicateur);
            if (apres.denominateurDeclare() != null) {
                effets.add(new Effet(projet, mois, avant, apres));
            }
        }
        return effets;
    }

    private static ResultatIndicateur resultat(CalculUsage calcul, Indicateur indicateur) {
        return calcul.indicateurs().stream()
                .filter(r -> r.indicateur() == indicateur)
                .findFirst()
                .orElseThrow();
    }

    /** One month of one project, without and with the adjustment. */
    public record Effet(Projet projet, YearMonth mois, ResultatIndicateur avant, ResultatIndicateur apres) {}
}
