package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.LigneConsolidee;
import fr.esmsnumerique.budget.consolidation.model.TableauNational;
import fr.esmsnumerique.contrats.budget.api.PilotageApi;
import fr.esmsnumerique.contrats.budget.modele.PilotageNational;
import fr.esmsnumerique.contrats.budget.modele.PilotageRegion;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The last finished consolidation: the whole nation for national agents, its own line for a region. */
@RestController
class PilotageController implements PilotageApi {

    private final ActeurCourant acteurs;
    private final Consolidations consolidations;
    private final CalendrierDesAe calendrier;
    private final PilotageMapper mapper;

    PilotageController(
            ActeurCourant acteurs, Consolidations consolidations, CalendrierDesAe calendrier, PilotageMapper mapper) {
        this.acteurs = acteurs;
        this.consolidations = consolidations;
        this.calendrier = calendrier;
        this.mapper = mapper;
    }

    @Override
    public ResponseEntity<PilotageNational> lirePilotageNational(Integer exercice) {
        acteurs.exiger(Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.SERVICE);
        Execution execution = derniere(exercice);
        TableauNational tableau = tableau(execution);
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
    public ResponseEntity<PilotageRegion> lirePilotageRegion(String code, Integer exercice) {
        acteurs.exiger(
                Role.CNSA_PILOTE,
                Role.DNS_PILOTE,
                Role.SERVICE,
                Role.ARS_INSTRUCTEUR,
                Role.ARS_FINANCIER,
                Role.ARS_DECIDEUR,
                Role.GRADES_LECTURE);
        Region region = Region.deCode(code).orElseThrow();
        acteurs.exigerRegion(region);
        Execution execution = derniere(exercice);
        LigneConsolidee ligne = tableau(execution).lignes().stream()
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

    private Execution derniere(int exercice) {
        return consolidations
                .derniereTerminee(exercice)
                .orElseThrow(() -> Probleme.introuvable(
                                "pilotage.aucune_consolidation",
                                "Aucune consolidation n'est terminée pour l'exercice " + exercice
                                        + ". Un agent de la CNSA ou de la DNS doit la lancer.")
                        .exception());
    }

    private TableauNational tableau(Execution execution) {
        return consolidations.tableau(execution.id()).orElseThrow();
    }
}
