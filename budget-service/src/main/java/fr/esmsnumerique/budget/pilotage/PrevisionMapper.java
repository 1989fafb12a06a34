package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.Indicateurs;
import fr.esmsnumerique.budget.consolidation.model.Mesure;
import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation.Lue;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.pilotage.PrevoirAe.Controlee;
import fr.esmsnumerique.budget.pilotage.model.prevision.DureesObservees;
import fr.esmsnumerique.budget.pilotage.model.prevision.Pipeline;
import fr.esmsnumerique.budget.pilotage.model.prevision.PrevisionAe.Horizon;
import fr.esmsnumerique.contrats.budget.modele.AnneePilotage;
import fr.esmsnumerique.contrats.budget.modele.AnneesPilotage;
import fr.esmsnumerique.contrats.budget.modele.ChiffrePilotage;
import fr.esmsnumerique.contrats.budget.modele.ControleDesPrevisions;
import fr.esmsnumerique.contrats.budget.modele.DureeObservee;
import fr.esmsnumerique.contrats.budget.modele.EvolutionPilotage;
import fr.esmsnumerique.contrats.budget.modele.HorizonPrevu;
import fr.esmsnumerique.contrats.budget.modele.PointEvolution;
import fr.esmsnumerique.contrats.budget.modele.PrevisionAe;
import fr.esmsnumerique.contrats.budget.modele.PrevisionControlee;
import fr.esmsnumerique.contrats.budget.modele.PrevisionDeRegion;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Forecasts and series as the contract publishes them. */
final class PrevisionMapper {

    private static final long POINTS = 10_000;
    private static final String METHODE =
            "Pour chaque dossier qui peut encore être engagé, la durée qui le sépare de l'engagement est tirée mille fois parmi celles que toute la campagne a observées, du dépôt à la décision puis de la décision à l'engagement (estimateur de Kaplan-Meier : un dossier encore en attente compte pour la durée déjà écoulée). La médiane et l'intervalle à 80 % sont ceux de ces mille années.";

    private PrevisionMapper() {}

    static PrevisionAe prevision(
            Execution execution,
            fr.esmsnumerique.budget.pilotage.model.prevision.PrevisionAe prevision,
            List<Region> visibles,
            boolean classees) {
        List<PrevisionDeRegion> regions = new ArrayList<>();
        int rang = 0;
        for (var region : prevision.regions()) {
            rang++;
            if (visibles.contains(region.region())) {
                regions.add(region(region).rang(classees ? rang : null));
            }
        }
        Pipeline pipeline = prevision.pipeline();
        // A region that reads alone does not read the nation.
        return new PrevisionAe()
                .consolidationId(execution.id())
                .situationAu(execution.situationAu())
                .fiable(pipeline.suffit())
                .methode(METHODE)
                .hypotheses(hypotheses(pipeline))
                .durees(List.of(
                        duree("Du dépôt à la décision", pipeline.decision()),
                        duree("De la décision à l'engagement", pipeline.engagement())))
                .regions(regions)
                .total(classees ? region(prevision.total()) : regions.getFirst());
    }

    private static List<String> hypotheses(Pipeline pipeline) {
        List<String> hypotheses = new ArrayList<>(List.of(
                "Les dossiers vont à l'allure déjà observée dans la campagne, toutes régions ensemble ; aucun dossier nouveau n'est déposé.",
                "Un dossier sans décision est retenu %.0f fois sur 100, comme ceux qui ont une issue."
                        .formatted(100 * pipeline.chanceDeRetenue()),
                "Un montant pas encore arrêté est estimé au montant médian par ESSMS des subventions arrêtées.",
                "Au-delà de la plus longue durée observée, aucun engagement n'est supposé.",
                "Une région n'engage pas plus que ses crédits ; aucun redéploiement à venir n'est supposé."));
        if (!pipeline.suffit()) {
            hypotheses.addFirst(
                    "Trop peu d'engagements sont observés : l'intervalle va de rien à tout, et la médiane n'est pas une prévision.");
        }
        return hypotheses;
    }

    private static DureeObservee duree(String etape, DureesObservees durees) {
        DureeObservee duree =
                new DureeObservee().etape(etape).observees(durees.observees()).enCours(durees.enCours());
        durees.mediane().ifPresent(duree::medianeJours);
        return duree;
    }

    private static PrevisionDeRegion region(
            fr.esmsnumerique.budget.pilotage.model.prevision.PrevisionAe.PrevisionDeRegion region) {
        Region lieu = region.region();
        return new PrevisionDeRegion()
                .region(lieu == null ? Titulaire.NATIONAL.code() : lieu.code())
                .nom(lieu == null ? "Nation" : lieu.nom())
                .alloueCentimes(region.alloue())
                .engageCentimes(region.engage())
                .nonEngageCentimes(region.nonEngage())
                .projets(region.projets())
                .enCoursCentimes(region.enCours())
                .horizons(region.horizons().stream()
                        .map(h -> horizon(h, region.alloue()))
                        .toList());
    }

    private static HorizonPrevu horizon(Horizon horizon, long alloue) {
        return new HorizonPrevu()
                .date(horizon.date())
                .constate(horizon.constate())
                .medianeCentimes(horizon.mediane())
                .basCentimes(horizon.bas())
                .hautCentimes(horizon.haut())
                .pointsDeBase(part(horizon.mediane(), alloue));
    }

    private static @Nullable Integer part(long montant, long alloue) {
        return alloue <= 0 ? null : Math.toIntExact(Math.multiplyExact(POINTS, montant) / alloue);
    }

    static ControleDesPrevisions controle(List<Controlee> controlees) {
        long dedans = controlees.stream()
                .filter(c -> c.prevu().contient(c.constate()))
                .count();
        return new ControleDesPrevisions()
                .elements(controlees.stream()
                        .map(c -> new PrevisionControlee()
                                .consolidationId(c.execution().id())
                                .situationAu(c.execution().situationAu())
                                .horizon(c.prevu().date())
                                .medianeCentimes(c.prevu().mediane())
                                .basCentimes(c.prevu().bas())
                                .hautCentimes(c.prevu().haut())
                                .constateCentimes(c.constate())
                                .dansIntervalle(c.prevu().contient(c.constate())))
                        .toList())
                .note(
                        controlees.isEmpty()
                                ? "Aucune échéance passée n'a de prévision antérieure : rien ne se contrôle encore."
                                : dedans + " prévisions sur " + controlees.size()
                                        + " contenaient le constat ; un intervalle à 80 % doit en contenir environ huit sur dix.");
    }

    static EvolutionPilotage evolution(Mesure mesure, Optional<Region> region, List<Lue> lues) {
        return new EvolutionPilotage()
                .chiffre(ChiffrePilotage.valueOf(mesure.name()))
                .libelle(mesure.libelle())
                .unite(EvolutionPilotage.UniteEnum.valueOf(mesure.unite().name()))
                .region(region.map(Region::code).orElse(Titulaire.NATIONAL.code()))
                .points(lues.stream()
                        .map(lue -> new PointEvolution()
                                .consolidationId(lue.execution().id())
                                .situationAu(lue.execution().situationAu())
                                .valeur(mesure.de(indicateurs(lue, region))))
                        .toList());
    }

    private static Indicateurs indicateurs(Lue lue, Optional<Region> region) {
        return region.map(r -> lue.tableau().lignes().stream()
                        .filter(l -> l.region() == r)
                        .findFirst()
                        .orElseThrow()
                        .indicateurs())
                .orElse(lue.tableau().total());
    }

    static AnneesPilotage annees(String jour, List<Lue> lues) {
        return new AnneesPilotage()
                .jour(jour)
                .annees(lues.stream()
                        .map(lue -> new AnneePilotage()
                                .repere(ComparaisonMapper.repere(lue.execution()))
                                .valeurs(valeurs(lue)))
                        .toList());
    }

    private static Map<String, Long> valeurs(Lue lue) {
        Map<String, Long> valeurs = new LinkedHashMap<>();
        for (Mesure mesure : Mesure.values()) {
            valeurs.put(mesure.name(), mesure.de(lue.tableau().total()));
        }
        return valeurs;
    }
}
