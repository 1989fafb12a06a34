package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation;
import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation.Lue;
import fr.esmsnumerique.budget.exports.application.FichierAProduire;
import fr.esmsnumerique.budget.exports.application.FichierTabulaire;
import fr.esmsnumerique.budget.exports.application.SourceDExport;
import fr.esmsnumerique.budget.exports.model.DemandeDExport;
import fr.esmsnumerique.budget.exports.model.NatureDExport;
import fr.esmsnumerique.budget.pilotage.LectureDesFaits.Lus;
import fr.esmsnumerique.budget.pilotage.model.Axe;
import fr.esmsnumerique.budget.pilotage.model.MesureDossier;
import fr.esmsnumerique.budget.pilotage.model.Selection;
import fr.esmsnumerique.budget.pilotage.model.TableauDAxe;
import fr.esmsnumerique.contrats.budget.modele.TriPilotage;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.exports.FormatExport;
import fr.esmsnumerique.support.exports.TableauExport;
import fr.esmsnumerique.support.web.Probleme;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Background exports of what a run says: the national table, an axis, the applications behind a figure. */
@Component
class ExportsDuPilotage implements SourceDExport {

    private final LectureDeConsolidation lecture;
    private final LectureDesFaits faits;
    private final PilotageMapper mapper;
    private final FiltresDuPilotage filtres;

    ExportsDuPilotage(
            LectureDeConsolidation lecture, LectureDesFaits faits, PilotageMapper mapper, FiltresDuPilotage filtres) {
        this.lecture = lecture;
        this.faits = faits;
        this.mapper = mapper;
        this.filtres = filtres;
    }

    @Override
    public Set<NatureDExport> natures() {
        return EnumSet.of(NatureDExport.NATION, NatureDExport.AXE, NatureDExport.DOSSIERS);
    }

    @Override
    public DemandeDExport fixer(DemandeDExport demande) {
        if (demande.nature() == NatureDExport.AXE && demande.filtre("axe").isEmpty()) {
            throw absent("export.axe_absent", "un axe : indiquez `filtres.axe`.");
        }
        if (demande.nature() == NatureDExport.DOSSIERS
                && demande.filtre("mesure").isEmpty()) {
            throw absent("export.mesure_absente", "une mesure : indiquez `filtres.mesure`.");
        }
        filtres.possible(selection(demande));
        String demandee = demande.consolidation();
        return demande.surLaConsolidation(lue(demande.exercice(), demandee.isEmpty() ? null : demandee)
                .execution()
                .id());
    }

    private static RuntimeException absent(String code, String quoi) {
        return Probleme.refus(400, code, "Demande incomplète", "Cet export se demande sur " + quoi)
                .exception();
    }

    @Override
    public FichierAProduire preparer(DemandeDExport demande) {
        FormatExport format = FormatExport.valueOf(demande.format().name());
        if (demande.nature() == NatureDExport.NATION) {
            Lue lue = lue(demande.exercice(), demande.consolidation());
            return new FichierTabulaire(
                    PilotageExport.tableau(lue, mapper),
                    format,
                    lue.tableau().lignes().size() + 1L);
        }
        Lus lus = faits.deLExercice(
                demande.exercice(),
                demande.consolidation(),
                demande.regions().stream()
                        .map(code -> Region.deCode(code).orElseThrow())
                        .toList());
        return demande.nature() == NatureDExport.AXE ? axe(demande, lus, format) : dossiers(demande, lus, format);
    }

    private static FichierAProduire axe(DemandeDExport demande, Lus lus, FormatExport format) {
        Axe axe = Axe.valueOf(demande.filtre("axe").orElseThrow());
        TableauDAxe tableau = TableauDAxe.de(axe, selection(demande).parmi(lus.lignes(), lus.regles()), lus.regles());
        return new FichierTabulaire(
                AxesExport.axe(lus, tableau), format, tableau.lignes().size() + 1L);
    }

    private static FichierAProduire dossiers(DemandeDExport demande, Lus lus, FormatExport format) {
        ListeDeDossiers liste = ListeDeDossiers.de(
                MesureDossier.valueOf(demande.filtre("mesure").orElseThrow()),
                TriPilotage.DOSSIER,
                selection(demande).parmi(lus.lignes(), lus.regles()));
        TableauExport tableau = AxesExport.dossiers(lus, liste);
        return new FichierTabulaire(tableau, format, liste.lignes().size());
    }

    private static Selection selection(DemandeDExport demande) {
        SelectionDemandee selection = new SelectionDemandee();
        List.of(
                        new Filtre("departement", Axe.DEPARTEMENT),
                        new Filtre("secteur", Axe.SECTEUR),
                        new Filtre("taille", Axe.TAILLE),
                        new Filtre("typeProjet", Axe.TYPE_PROJET),
                        new Filtre("etat", Axe.ETAT),
                        new Filtre("anciennete", Axe.ANCIENNETE),
                        new Filtre("trimestre", Axe.TRIMESTRE),
                        new Filtre("poste", Axe.POSTE_DE_DEPENSE))
                .forEach(f -> selection.sur(f.axe(), demande.filtre(f.nom()).orElse(null)));
        return selection.selection();
    }

    private record Filtre(String nom, Axe axe) {}

    private Lue lue(int exercice, @org.jspecify.annotations.Nullable String consolidation) {
        return lecture.deLExercice(exercice, consolidation);
    }
}
