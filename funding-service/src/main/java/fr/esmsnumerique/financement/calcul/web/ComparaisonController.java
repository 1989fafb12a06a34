package fr.esmsnumerique.financement.calcul.web;

import fr.esmsnumerique.contrats.financement.api.ComparaisonsApi;
import fr.esmsnumerique.contrats.financement.modele.PointVariation;
import fr.esmsnumerique.contrats.financement.modele.Scenario;
import fr.esmsnumerique.contrats.financement.modele.SeuilVariation;
import fr.esmsnumerique.contrats.financement.modele.SimulationDemande;
import fr.esmsnumerique.contrats.financement.modele.VariationDemande;
import fr.esmsnumerique.contrats.financement.modele.VariationResultat;
import fr.esmsnumerique.financement.calcul.application.SimulerFinancement;
import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.Variations;
import fr.esmsnumerique.financement.calcul.model.Variations.Point;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Comparisons of imagined projects, stateless and open to everyone who has a role: they reveal nobody's data. */
@RestController
class ComparaisonController implements ComparaisonsApi {

    private final SimulerFinancement simuler;
    private final ActeurCourant acteurs;
    private final Horloge horloge;

    ComparaisonController(SimulerFinancement simuler, ActeurCourant acteurs, Horloge horloge) {
        this.simuler = simuler;
        this.acteurs = acteurs;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<Resource> exporterSimulation(SimulationDemande demande) {
        acteurs.exiger(Role.values());
        LocalDate jour = Objects.requireNonNullElseGet(demande.getDate(), horloge::aujourdhui);
        List<Map.Entry<String, Calcul>> calculs = demande.getScenarios().stream()
                .map(scenario -> Map.entry(scenario.getNom(), calculer(demande.getCampagne(), jour, scenario)))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("simulation.csv")
                                .build()
                                .toString())
                .body(new ByteArrayResource(SimulationCsv.ecrire(calculs)));
    }

    @Override
    public ResponseEntity<VariationResultat> varierNombreEssms(VariationDemande demande) {
        acteurs.exiger(Role.values());
        int lot = Objects.requireNonNullElse(demande.getLot(), 1) - 1;
        if (demande.getMinimum() > demande.getMaximum()
                || lot >= demande.getScenario().getLots().size()) {
            throw Probleme.refus(
                            422,
                            "simulation.variation",
                            "Variation impossible",
                            "Indiquez le numéro d'un lot du scénario et un minimum au plus égal au maximum.")
                    .exception();
        }
        LocalDate jour = Objects.requireNonNullElseGet(demande.getDate(), horloge::aujourdhui);
        Variations variations = new Variations(IntStream.rangeClosed(demande.getMinimum(), demande.getMaximum())
                .mapToObj(nombre -> new Point(nombre, calculer(demande, jour, lot, nombre)))
                .toList());
        return ResponseEntity.ok(resultat(variations));
    }

    private Calcul calculer(String campagne, LocalDate jour, Scenario scenario) {
        Region region = Region.deCode(scenario.getRegion()).orElseThrow();
        return simuler.simuler(campagne, jour, region, new ScenarioRecu(scenario, region).projet());
    }

    private Calcul calculer(VariationDemande demande, LocalDate jour, int lot, int nombre) {
        Scenario scenario = demande.getScenario();
        Region region = Region.deCode(scenario.getRegion()).orElseThrow();
        return simuler.simuler(
                demande.getCampagne(), jour, region, new ScenarioRecu(scenario, region).projet(lot, nombre));
    }

    private static VariationResultat resultat(Variations variations) {
        List<Point> points = variations.points();
        return new VariationResultat()
                .points(IntStream.range(0, points.size())
                        .mapToObj(rang -> new PointVariation()
                                .nombre(points.get(rang).nombre())
                                .totalCentimes(points.get(rang).calcul().total().centimes())
                                .ecartCentimes(variations.ecart(rang))
                                .nombreEssmsFinances(points.get(rang).calcul().nombreFinances()))
                        .toList())
                .seuils(variations.seuils().stream()
                        .map(seuil ->
                                new SeuilVariation().nombre(seuil.nombre()).effet(seuil.effet()))
                        .toList());
    }
}
