package fr.esmsnumerique.usage.certification.application;

import fr.esmsnumerique.usage.certification.model.MoisDeclare;
import fr.esmsnumerique.usage.declaration.model.Declarations;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Months of a project as they are declared today. */
@Component
public class LireMois {

    private final Declarations declarations;

    LireMois(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Every month from the first measure to the last one declared. */
    public List<MoisDeclare> tous(Projet projet) {
        YearMonth premier = projet.premierMois();
        YearMonth dernier = projet.dernierMois();
        return premier == null || dernier == null ? List.of() : periode(projet, premier, dernier);
    }

    List<MoisDeclare> periode(Projet projet, YearMonth du, YearMonth au) {
        var declarees = declarations.periode(
                projet.dossierId(),
                projet.essms().stream().map(Essms::numeroFiness).toList(),
                du,
                au);
        return Stream.iterate(du, mois -> !mois.isAfter(au), mois -> mois.plusMonths(1))
                .map(mois -> MoisDeclare.de(projet, mois, declarees.getOrDefault(mois, Map.of())))
                .toList();
    }
}
