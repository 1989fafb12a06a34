package fr.esmsnumerique.financement.calcul.web;

import fr.esmsnumerique.contrats.financement.modele.Lot;
import fr.esmsnumerique.contrats.financement.modele.Scenario;
import fr.esmsnumerique.financement.calcul.model.DemandeAmoa;
import fr.esmsnumerique.financement.calcul.model.DemandeEquipement;
import fr.esmsnumerique.financement.calcul.model.EssmsProjet;
import fr.esmsnumerique.financement.calcul.model.OrganismeProjet;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.StatutSolution;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.web.Probleme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A scenario of the contract as a project to compute: each batch becomes as many establishments. */
final class ScenarioRecu {

    private static final int MAXIMUM = 1_000;

    private final Scenario scenario;
    private final boolean corseOuUltramarin;
    /** Organisation whose batch varies. */
    private @Nullable String varie;

    ScenarioRecu(Scenario scenario, Region region) {
        this.scenario = scenario;
        this.corseOuUltramarin = region.estCorseOuUltramarine();
    }

    ProjetAFinancer projet() {
        return projet(scenario.getLots().stream().map(Lot::getNombre).toList());
    }

    /** The scenario with another number of establishments in one batch; its organisation grows with it. */
    ProjetAFinancer projet(int lot, int nombre) {
        List<Integer> nombres =
                new ArrayList<>(scenario.getLots().stream().map(Lot::getNombre).toList());
        nombres.set(lot, nombre);
        varie = scenario.getLots().get(lot).getOrganisme();
        return projet(nombres);
    }

    private ProjetAFinancer projet(List<Integer> nombres) {
        if (nombres.stream().mapToInt(Integer::intValue).sum() > MAXIMUM) {
            throw refus("simulation.taille", "Un scénario compte au plus 1 000 ESSMS.");
        }
        Map<String, OrganismeProjet> organismes = new LinkedHashMap<>();
        List<EssmsProjet> essms = new ArrayList<>();
        for (int rang = 0; rang < nombres.size(); rang++) {
            Lot lot = scenario.getLots().get(rang);
            OrganismeProjet organisme = organisme(lot, nombres);
            OrganismeProjet connu = organismes.putIfAbsent(lot.getOrganisme(), organisme);
            if (connu != null && !connu.equals(organisme)) {
                throw refus(
                        "simulation.organisme", "L'organisme " + lot.getOrganisme() + " a deux tailles différentes.");
            }
            for (int i = 0; i < nombres.get(rang); i++) {
                essms.add(essms(essms.size() + 1, lot));
            }
        }
        verifierTailles(organismes, essms);
        return new ProjetAFinancer(
                List.copyOf(organismes.values()),
                essms,
                StatutSolution.valueOf(scenario.getStatutSolution().name()),
                montant(scenario.getPrixEditeurCentimes()),
                amoa(),
                Objects.requireNonNullElse(scenario.getEssmsPilotes(), 0));
    }

    private DemandeAmoa amoa() {
        Montant devis = montant(scenario.getDevisAmoaCentimes());
        return new DemandeAmoa(
                devis != null || oui(scenario.getAmoaPilotage()),
                devis,
                oui(scenario.getAmoaMarche()),
                oui(scenario.getAchatParSad()));
    }

    private static void verifierTailles(Map<String, OrganismeProjet> organismes, List<EssmsProjet> essms) {
        organismes.forEach((nom, organisme) -> {
            long dansLeProjet =
                    essms.stream().filter(e -> e.organisme().equals(nom)).count();
            if (dansLeProjet > organisme.totalEssms()) {
                throw refus(
                        "simulation.organisme",
                        "L'organisme " + nom + " apporte plus d'ESSMS au projet qu'il n'en gère en tout.");
            }
        });
    }

    private OrganismeProjet organisme(Lot lot, List<Integer> nombres) {
        int total = lot.getOrganisme().equals(varie)
                ? Math.max(lot.getTotalEssmsOrganisme(), dansLeProjet(lot.getOrganisme(), nombres))
                : lot.getTotalEssmsOrganisme();
        return new OrganismeProjet(lot.getOrganisme(), lot.getOrganisme(), total, corseOuUltramarin);
    }

    private int dansLeProjet(String organisme, List<Integer> nombres) {
        return IntStream.range(0, nombres.size())
                .filter(rang -> scenario.getLots().get(rang).getOrganisme().equals(organisme))
                .map(nombres::get)
                .sum();
    }

    private static EssmsProjet essms(int rang, Lot lot) {
        return new EssmsProjet(
                rang,
                Integer.toString(rang),
                "ESSMS n° " + rang,
                "",
                "",
                TypeProjet.valueOf(lot.getTypeProjet().name()),
                Secteur.valueOf(lot.getSecteur().name()),
                lot.getOrganisme(),
                null,
                null,
                montant(lot.getPrixEditeurParEssmsCentimes()),
                equipement(lot));
    }

    private static @Nullable DemandeEquipement equipement(Lot lot) {
        Montant devis = montant(lot.getDevisEquipementParEssmsCentimes());
        return devis == null && !oui(lot.getEquipementDemande()) ? null : new DemandeEquipement(devis);
    }

    private static boolean oui(@Nullable Boolean declare) {
        return Boolean.TRUE.equals(declare);
    }

    private static @Nullable Montant montant(@Nullable Long centimes) {
        return centimes == null ? null : new Montant(centimes);
    }

    private static RuntimeException refus(String code, String detail) {
        return Probleme.refus(422, code, "Scénario impossible", detail).exception();
    }
}
