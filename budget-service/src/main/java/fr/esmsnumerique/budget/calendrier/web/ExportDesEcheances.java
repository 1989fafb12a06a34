package fr.esmsnumerique.budget.calendrier.web;

import fr.esmsnumerique.budget.calendrier.application.Calendrier;
import fr.esmsnumerique.budget.calendrier.application.Calendrier.Criteres;
import fr.esmsnumerique.budget.calendrier.model.EcheanceDeCalendrier;
import fr.esmsnumerique.budget.exports.application.FichierAProduire;
import fr.esmsnumerique.budget.exports.application.FichierTabulaire;
import fr.esmsnumerique.budget.exports.application.SourceDExport;
import fr.esmsnumerique.budget.exports.model.DemandeDExport;
import fr.esmsnumerique.budget.exports.model.NatureDExport;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.exports.FormatExport;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is due in the regions asked for and in the nation, of that year and after. */
@Component
class ExportDesEcheances implements SourceDExport {

    private final Calendrier calendrier;
    private final Horloge horloge;

    ExportDesEcheances(Calendrier calendrier, Horloge horloge) {
        this.calendrier = calendrier;
        this.horloge = horloge;
    }

    @Override
    public Set<NatureDExport> natures() {
        return EnumSet.of(NatureDExport.ECHEANCES);
    }

    @Override
    public DemandeDExport fixer(DemandeDExport demande) {
        return demande.surLaConsolidation("");
    }

    @Override
    public FichierAProduire preparer(DemandeDExport demande) {
        LocalDate depuis = LocalDate.of(demande.exercice(), 1, 1);
        List<EcheanceDeCalendrier> echeances = calendrier
                .lister(new Criteres(depuis, null, null, Set.of(), null, null))
                .filter(e -> e.estNationale() || demande.regions().contains(e.region()))
                .toList();
        return new FichierTabulaire(
                EcheancesTableau.de(echeances.stream(), horloge.aujourdhui()),
                FormatExport.valueOf(demande.format().name()),
                echeances.size());
    }
}
