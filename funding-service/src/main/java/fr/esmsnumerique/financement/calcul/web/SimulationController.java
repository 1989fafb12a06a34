package fr.esmsnumerique.financement.calcul.web;

import fr.esmsnumerique.contrats.financement.api.SimulationsApi;
import fr.esmsnumerique.contrats.financement.modele.ResultatScenario;
import fr.esmsnumerique.contrats.financement.modele.Scenario;
import fr.esmsnumerique.contrats.financement.modele.SimulationDemande;
import fr.esmsnumerique.contrats.financement.modele.SimulationResultat;
import fr.esmsnumerique.financement.calcul.application.SimulerFinancement;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Stateless simulations, open to everyone who has a role: they reveal nobody's data. */
@RestController
class SimulationController implements SimulationsApi {

    private final SimulerFinancement simuler;
    private final ActeurCourant acteurs;
    private final Horloge horloge;

    SimulationController(SimulerFinancement simuler, ActeurCourant acteurs, Horloge horloge) {
        this.simuler = simuler;
        this.acteurs = acteurs;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<SimulationResultat> simulerFinancement(SimulationDemande demande) {
        acteurs.exiger(Role.values());
        LocalDate jour = Objects.requireNonNullElseGet(demande.getDate(), horloge::aujourdhui);
        List<ResultatScenario> resultats = demande.getScenarios().stream()
                .map(scenario -> resultat(demande.getCampagne(), jour, scenario))
                .toList();
        return ResponseEntity.ok(new SimulationResultat().resultats(resultats));
    }

    private ResultatScenario resultat(String campagne, LocalDate jour, Scenario scenario) {
        Region region = Region.deCode(scenario.getRegion()).orElseThrow();
        ProjetAFinancer projet = new ScenarioRecu(scenario, region).projet();
        return new ResultatScenario()
                .nom(scenario.getNom())
                .calcul(CalculMapper.calcul(simuler.simuler(campagne, jour, region, projet)));
    }
}
