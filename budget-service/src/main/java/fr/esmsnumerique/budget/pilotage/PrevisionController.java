package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.Consolidations.Criteres;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.Mesure;
import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.budget.enveloppe.web.Lecteurs;
import fr.esmsnumerique.contrats.budget.api.PrevisionApi;
import fr.esmsnumerique.contrats.budget.modele.AnneesPilotage;
import fr.esmsnumerique.contrats.budget.modele.ChiffrePilotage;
import fr.esmsnumerique.contrats.budget.modele.ControleDesPrevisions;
import fr.esmsnumerique.contrats.budget.modele.EvolutionPilotage;
import fr.esmsnumerique.contrats.budget.modele.PrevisionAe;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Figures in time: what they will probably be, what they were run after run and year after year. */
@RestController
class PrevisionController implements PrevisionApi {

    private final ActeurCourant acteurs;
    private final LectureDeConsolidation lecture;
    private final Consolidations consolidations;
    private final Enveloppes enveloppes;
    private final PrevoirAe prevoir;

    PrevisionController(
            ActeurCourant acteurs,
            LectureDeConsolidation lecture,
            Consolidations consolidations,
            Enveloppes enveloppes,
            PrevoirAe prevoir) {
        this.acteurs = acteurs;
        this.lecture = lecture;
        this.consolidations = consolidations;
        this.enveloppes = enveloppes;
        this.prevoir = prevoir;
    }

    @Override
    public ResponseEntity<PrevisionAe> lirePrevisionAe(
            Integer exercice, @Nullable String consolidation, @Nullable String region) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_PILOTAGE);
        List<Region> regions = Lecteurs.regions(acteurs, acteur, region);
        Execution execution = lecture.deLExercice(exercice, consolidation).execution();
        return ResponseEntity.ok(
                PrevisionMapper.prevision(execution, prevoir.de(execution), regions, acteur.estNational()));
    }

    @Override
    public ResponseEntity<ControleDesPrevisions> controlerPrevisions(Integer exercice) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        EnveloppeId enveloppe = lecture.deLExercice(exercice, null).execution().enveloppe();
        return ResponseEntity.ok(PrevisionMapper.controle(prevoir.controler(enveloppe)));
    }

    @Override
    public ResponseEntity<EvolutionPilotage> lireEvolutionPilotage(
            Integer exercice, ChiffrePilotage chiffre, @Nullable String region) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_PILOTAGE);
        List<Region> regions = Lecteurs.regions(acteurs, acteur, region);
        EnveloppeId enveloppe = lecture.deLExercice(exercice, null).execution().enveloppe();
        Map<LocalDate, Execution> parJour = new LinkedHashMap<>();
        terminees(enveloppe).reversed().forEach(e -> parJour.put(e.situationAu(), e));
        return ResponseEntity.ok(PrevisionMapper.evolution(
                Mesure.valueOf(chiffre.name()),
                regions.size() == 1 ? Optional.of(regions.getFirst()) : Optional.empty(),
                parJour.values().stream()
                        .sorted(java.util.Comparator.comparing(Execution::situationAu))
                        .flatMap(this::lue)
                        .toList()));
    }

    @Override
    public ResponseEntity<AnneesPilotage> comparerAnneesPilotage(@Nullable String jour) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        String lu = jour == null ? "12-31" : jour;
        MonthDay limite = MonthDay.parse("--" + lu);
        return ResponseEntity.ok(PrevisionMapper.annees(
                lu,
                enveloppes.lister().stream()
                        .sorted()
                        .flatMap(enveloppe -> terminees(enveloppe).stream()
                                .filter(e -> !e.situationAu().isAfter(limite.atYear(enveloppe.exercice())))
                                .max(java.util.Comparator.comparing(Execution::situationAu)
                                        .thenComparing(Execution::lanceeLe))
                                .stream())
                        .flatMap(this::lue)
                        .toList()));
    }

    /** The most recent first. */
    private List<Execution> terminees(EnveloppeId enveloppe) {
        return consolidations.lister(
                new Criteres(enveloppe, Execution.Etat.TERMINEE, null), Optional.empty(), Integer.MAX_VALUE);
    }

    private Stream<LectureDeConsolidation.Lue> lue(Execution execution) {
        return consolidations.tableau(execution.id()).stream()
                .map(tableau -> new LectureDeConsolidation.Lue(execution, tableau));
    }
}
