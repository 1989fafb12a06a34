package fr.esmsnumerique.budget.usages.web;

import fr.esmsnumerique.budget.exports.application.FichierAProduire;
import fr.esmsnumerique.budget.exports.application.FichierTabulaire;
import fr.esmsnumerique.budget.exports.application.SourceDExport;
import fr.esmsnumerique.budget.exports.model.DemandeDExport;
import fr.esmsnumerique.budget.exports.model.NatureDExport;
import fr.esmsnumerique.budget.pilotage.FiltresDuPilotage;
import fr.esmsnumerique.budget.usages.model.CompteDUsage;
import fr.esmsnumerique.budget.usages.web.LectureDesUsages.Lus;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.exports.FormatExport;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts of usages in the background; the run read is the one of the request. */
@Component
class ExportDesUsages implements SourceDExport {

    private final LectureDesUsages lecture;
    private final FiltresDuPilotage filtres;

    ExportDesUsages(LectureDesUsages lecture, FiltresDuPilotage filtres) {
        this.lecture = lecture;
        this.filtres = filtres;
    }

    @Override
    public Set<NatureDExport> natures() {
        return EnumSet.of(NatureDExport.USAGES);
    }

    @Override
    public DemandeDExport fixer(DemandeDExport demande) {
        filtre(demande).possible(filtres);
        return demande.surLaConsolidation(lecture.terminee(null).id());
    }

    private static FiltreDUsages filtre(DemandeDExport demande) {
        return new FiltreDUsages(
                null,
                demande.filtre("departement").orElse(null),
                demande.filtre("secteur").orElse(null));
    }

    @Override
    public FichierAProduire preparer(DemandeDExport demande) {
        Lus lus = lecture.lire(
                demande.consolidation(),
                demande.regions().stream()
                        .map(code -> Region.deCode(code).orElseThrow())
                        .toList());
        List<CompteDUsage> comptes = filtre(demande).parmi(lus.comptes());
        return new FichierTabulaire(
                UsagesTableau.de(lus.execution(), comptes),
                FormatExport.valueOf(demande.format().name()),
                comptes.size());
    }
}
