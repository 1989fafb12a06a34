package fr.esmsnumerique.budget.consolidation.web;

import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.LigneConsolidee;
import fr.esmsnumerique.contrats.budget.modele.Consolidation;
import fr.esmsnumerique.contrats.budget.modele.EtatConsolidation;
import fr.esmsnumerique.contrats.budget.modele.PartitionConsolidation;
import fr.esmsnumerique.kernel.Region;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A run with its progress: a region is finished when its line is stored. */
final class ConsolidationMapper {

    private final Consolidations consolidations;

    ConsolidationMapper(Consolidations consolidations) {
        this.consolidations = consolidations;
    }

    Consolidation consolidation(Execution execution) {
        Map<Region, LigneConsolidee> lignes = consolidations.lignes(execution.id()).stream()
                .collect(Collectors.toMap(LigneConsolidee::region, Function.identity()));
        Consolidation reponse = new Consolidation()
                .id(execution.id())
                .enveloppe(execution.enveloppe().toString())
                .exercice(execution.enveloppe().exercice())
                .etat(EtatConsolidation.valueOf(execution.etat().name()))
                .situationAu(execution.situationAu())
                .lanceeLe(execution.lanceeLe())
                .lanceePar(execution.lanceePar())
                .termineeLe(execution.termineeLe())
                .partitionsTerminees(lignes.size())
                .partitionsTotal(Region.values().length)
                .lignesLues((long) lignes.values().stream()
                        .mapToInt(LigneConsolidee::lignesLues)
                        .sum())
                .partitions(partitions(execution, lignes));
        return execution.erreur().isEmpty() ? reponse : reponse.erreur(execution.erreur());
    }

    private static List<PartitionConsolidation> partitions(Execution execution, Map<Region, LigneConsolidee> lignes) {
        return Arrays.stream(Region.values())
                .map(region -> partition(region, execution, lignes.get(region)))
                .toList();
    }

    private static PartitionConsolidation partition(
            Region region, Execution execution, @Nullable LigneConsolidee ligne) {
        EtatConsolidation sansLigne =
                execution.etat() == Execution.Etat.ECHOUEE ? EtatConsolidation.ECHOUEE : EtatConsolidation.EN_ATTENTE;
        return new PartitionConsolidation()
                .region(region.code())
                .etat(ligne == null ? sansLigne : EtatConsolidation.TERMINEE)
                .lignesLues(ligne == null ? 0L : ligne.lignesLues());
    }
}
