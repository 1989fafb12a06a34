package fr.esmsnumerique.financement.calcul.web;

import fr.esmsnumerique.contrats.financement.api.SimulationsLotApi;
import fr.esmsnumerique.contrats.financement.modele.DossierASimuler;
import fr.esmsnumerique.contrats.financement.modele.ResultatDossierSimule;
import fr.esmsnumerique.contrats.financement.modele.SimulationLotDemande;
import fr.esmsnumerique.contrats.financement.modele.SimulationLotResultat;
import fr.esmsnumerique.financement.calcul.application.SimulerLot;
import fr.esmsnumerique.financement.calcul.application.SimulerLot.Resultat;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Amounts of many files under the values of a draft: eligibility-service measures its effect before it is published. */
@RestController
class SimulationLotController implements SimulationsLotApi {

    private final SimulerLot simuler;
    private final ActeurCourant acteurs;

    SimulationLotController(SimulerLot simuler, ActeurCourant acteurs) {
        this.simuler = simuler;
        this.acteurs = acteurs;
    }

    @Override
    public ResponseEntity<SimulationLotResultat> simulerLot(SimulationLotDemande demande) {
        acteurs.exiger(Role.SERVICE, Role.CNSA_PILOTE, Role.DNS_PILOTE);
        return ResponseEntity.ok(new SimulationLotResultat()
                .resultats(simuler
                        .simuler(
                                demande.getCampagne(),
                                demande.getEmpreinte(),
                                demande.getParametres(),
                                demande.getDossiers().stream()
                                        .map(SimulationLotController::demande)
                                        .toList())
                        .stream()
                        .map(SimulationLotController::resultat)
                        .toList()));
    }

    private static SimulerLot.Demande demande(DossierASimuler dossier) {
        return new SimulerLot.Demande(
                dossier.getDossierId(),
                dossier.getDate(),
                Region.deCode(dossier.getRegion()).orElseThrow(),
                () -> DossierSimuleRecu.projet(dossier));
    }

    private static ResultatDossierSimule resultat(Resultat resultat) {
        return switch (resultat) {
            case Resultat.Calcule(String id, var calcul) ->
                new ResultatDossierSimule()
                        .dossierId(id)
                        .totalCentimes(calcul.total().centimes())
                        .nombreEssmsFinances(calcul.nombreFinances());
            case Resultat.Refuse(String id, String raison) ->
                new ResultatDossierSimule().dossierId(id).refus(raison);
        };
    }
}
