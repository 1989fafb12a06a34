package fr.esmsnumerique.budget.redeploiement.web;

import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Euros;
import fr.esmsnumerique.budget.enveloppe.model.Financements.MontantArrete;
import fr.esmsnumerique.budget.redeploiement.model.conseil.Conseil;
import fr.esmsnumerique.budget.redeploiement.model.conseil.SituationDeRegion;
import fr.esmsnumerique.contrats.budget.modele.ConseilDeRedeploiement;
import fr.esmsnumerique.contrats.budget.modele.DemandeSimulation;
import fr.esmsnumerique.contrats.budget.modele.Donneur;
import fr.esmsnumerique.contrats.budget.modele.ProjetConseille;
import fr.esmsnumerique.contrats.budget.modele.Receveur;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An advice as the contract publishes it, each region explained in one sentence. */
final class ConseilMapper {

    private ConseilMapper() {}

    static ConseilDeRedeploiement de(
            EnveloppeId enveloppe,
            LocalDate jour,
            LocalDate limite,
            LocalDate aujourdhui,
            List<SituationDeRegion> situations,
            Conseil conseil) {
        ConseilDeRedeploiement reponse = new ConseilDeRedeploiement()
                .enveloppe(enveloppe.toString())
                .jourReference(jour)
                .projetsDebloques(conseil.debloques().size())
                .montantCentimes(conseil.repartition().attribueCentimes())
                .projets(projets(conseil.debloques()))
                .projetsSansSolution(conseil.sansSolution().size())
                .sansSolution(projets(conseil.sansSolution()))
                .regles(regles(jour, limite))
                .explications(explications(limite, aujourdhui, situations, conseil));
        return conseil.estVide() ? reponse : reponse.simulation(simulation(enveloppe, jour, conseil));
    }

    private static List<ProjetConseille> projets(List<MontantArrete> arretes) {
        return arretes.stream()
                .map(p -> new ProjetConseille()
                        .dossierId(p.dossier())
                        .region(p.region().code())
                        .montantCentimes(p.montant().centimes()))
                .toList();
    }

    private static DemandeSimulation simulation(EnveloppeId enveloppe, LocalDate jour, Conseil conseil) {
        return new DemandeSimulation()
                .enveloppe(enveloppe.toString())
                .jourReference(jour)
                .donneurs(conseil.repartition().cessions().stream()
                        .map(c -> new Donneur()
                                .region(c.donneur().code())
                                .centimes(c.montant().centimes())
                                .dossiersDeprogrammes(List.of()))
                        .toList())
                .receveurs(conseil.repartition().attributions().stream()
                        .map(a -> new Receveur()
                                .region(a.receveur().code())
                                .centimes(a.montant().centimes()))
                        .toList());
    }

    private static List<String> regles(LocalDate jour, LocalDate limite) {
        return List.of(
                "Une région ne cède que ce qui n'était pas engagé à la fin du " + Paris.enLettres(jour)
                        + " et qui est encore disponible : aucune programmation n'est rompue (BUD-04).",
                "Elle garde d'abord de quoi financer tous ses propres projets arrêtés. Les dossiers qu'elle n'a pas encore arrêtés ne réservent rien : lisez la prévision avant de décider.",
                "Une région reçoit exactement ce qui manque à ses projets arrêtés sans crédits, du plus petit au plus grand.",
                "Le nombre de projets financés est le plus grand possible, puis le montant transféré le plus petit ; à égalité, l'ordre des codes INSEE.",
                "Les crédits reçus s'engagent jusqu'au " + Paris.enLettres(limite) + " inclus (BUD-05).",
                "Aucun texte ne dit à qui redéployer (BUD-10) : la CNSA et la DNS décident et signent.");
    }

    private static List<String> explications(
            LocalDate limite, LocalDate aujourdhui, List<SituationDeRegion> situations, Conseil conseil) {
        if (aujourdhui.isAfter(limite)) {
            return List.of("Rien n'est conseillé : des crédits redéployés ne pourraient plus être engagés depuis le "
                    + Paris.enLettres(limite) + ".");
        }
        if (conseil.estVide()) {
            return List.of(rien(situations, conseil));
        }
        Map<Region, SituationDeRegion> parRegion =
                situations.stream().collect(Collectors.toMap(SituationDeRegion::region, Function.identity()));
        List<String> phrases = new ArrayList<>();
        conseil.repartition()
                .cessions()
                .forEach(c -> phrases.add(donne(c, Objects.requireNonNull(parRegion.get(c.donneur())))));
        conseil.repartition()
                .attributions()
                .forEach(a -> phrases.add(recoit(a, Objects.requireNonNull(parRegion.get(a.receveur())), conseil)));
        return phrases;
    }

    private static String rien(List<SituationDeRegion> situations, Conseil conseil) {
        boolean attente =
                situations.stream().anyMatch(s -> s.finances() < s.enAttente().size());
        return attente
                ? "Rien n'est conseillé : " + conseil.sansSolution().size()
                        + " projets attendent des crédits et aucune région n'a de quoi en financer un sans toucher à ses programmations ou à ses propres projets."
                : "Rien n'est conseillé : chaque région peut financer tous ses projets arrêtés.";
    }

    private static String donne(Cession cession, SituationDeRegion region) {
        return "%s cède %s : elle a %s disponibles, dont %s pour ses %d projets arrêtés en attente."
                .formatted(
                        cession.donneur().nom(),
                        Euros.de(cession.montant().centimes()),
                        Euros.de(region.disponible()),
                        Euros.de(region.enAttente().stream()
                                .mapToLong(p -> p.montant().centimes())
                                .sum()),
                        region.enAttente().size());
    }

    private static String recoit(Attribution attribution, SituationDeRegion region, Conseil conseil) {
        long debloques = conseil.debloques().stream()
                .filter(p -> p.region() == region.region())
                .count();
        return "%s reçoit %s : avec ses %s disponibles, %d projets de plus sont financés sur %d en attente."
                .formatted(
                        region.region().nom(),
                        Euros.de(attribution.montant().centimes()),
                        Euros.de(region.disponible()),
                        debloques,
                        region.enAttente().size());
    }
}
