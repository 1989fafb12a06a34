package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.LigneConsolidee;
import fr.esmsnumerique.budget.consolidation.model.TableauNational;
import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation;
import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation.Lue;
import fr.esmsnumerique.budget.enveloppe.web.Lecteurs;
import fr.esmsnumerique.contrats.budget.api.PilotageApi;
import fr.esmsnumerique.contrats.budget.modele.ComparaisonPilotage;
import fr.esmsnumerique.contrats.budget.modele.FormatExport;
import fr.esmsnumerique.contrats.budget.modele.PilotageNational;
import fr.esmsnumerique.contrats.budget.modele.PilotageRegion;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.exports.Fichiers;
import fr.esmsnumerique.support.securite.ActeurCourant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What a finished consolidation says, the last one unless another is asked for: the whole nation for national agents, its own line for a region. */
@RestController
class PilotageController implements PilotageApi {

    private final ActeurCourant acteurs;
    private final LectureDeConsolidation lecture;
    private final CalendrierDesAe calendrier;
    private final PilotageMapper mapper;

    PilotageController(
            ActeurCourant acteurs, LectureDeConsolidation lecture, CalendrierDesAe calendrier, PilotageMapper mapper) {
        this.acteurs = acteurs;
        this.lecture = lecture;
        this.calendrier = calendrier;
        this.mapper = mapper;
    }

    @Override
    public ResponseEntity<PilotageNational> lirePilotageNational(Integer exercice, @Nullable String consolidation) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        Lue lue = lecture.deLExercice(exercice, consolidation);
        Execution execution = lue.execution();
        TableauNational tableau = lue.tableau();
        return ResponseEntity.ok(new PilotageNational()
                .exercice(exercice)
                .enveloppe(execution.enveloppe().toString())
                .consolidationId(execution.id())
                .arreteLe(execution.lanceeLe())
                .situationAu(execution.situationAu())
                .echeances(calendrier.echeances(execution.enveloppe(), execution.situationAu()))
                .seuils(mapper.seuils())
                .total(mapper.total(tableau.total()))
                .regions(tableau.lignes().stream().map(mapper::ligne).toList())
                .rapprochement(mapper.rapprochement(tableau.ecarts())));
    }

    @Override
    public ResponseEntity<Resource> exporterPilotageNational(
            Integer exercice, FormatExport format, @Nullable String consolidation) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        return Fichiers.reponse(
                PilotageExport.tableau(lecture.deLExercice(exercice, consolidation), mapper),
                fr.esmsnumerique.support.exports.FormatExport.valueOf(format.name()));
    }

    @Override
    public ResponseEntity<ComparaisonPilotage> comparerPilotage(String avant, String apres) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        return ResponseEntity.ok(ComparaisonMapper.comparer(lecture.terminee(avant), lecture.terminee(apres)));
    }

    @Override
    public ResponseEntity<PilotageRegion> lirePilotageRegion(
            String code, Integer exercice, @Nullable String consolidation) {
        acteurs.exiger(Lecteurs.DU_PILOTAGE);
        Region region = Region.deCode(code).orElseThrow();
        acteurs.exigerRegion(region);
        Lue lue = lecture.deLExercice(exercice, consolidation);
        Execution execution = lue.execution();
        LigneConsolidee ligne = lue.tableau().lignes().stream()
                .filter(l -> l.region() == region)
                .findFirst()
                .orElseThrow();
        return ResponseEntity.ok(new PilotageRegion()
                .exercice(exercice)
                .enveloppe(execution.enveloppe().toString())
                .consolidationId(execution.id())
                .arreteLe(execution.lanceeLe())
                .situationAu(execution.situationAu())
                .echeances(calendrier.echeances(execution.enveloppe(), execution.situationAu()))
                .seuils(mapper.seuils())
                .ligne(mapper.ligne(ligne)));
    }
}
