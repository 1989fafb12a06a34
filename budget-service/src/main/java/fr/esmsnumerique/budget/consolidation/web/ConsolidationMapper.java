package fr.esmsnumerique.budget.consolidation.web;

import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.LigneConsolidee;
import fr.esmsnumerique.contrats.budget.modele.Consolidation;
import fr.esmsnumerique.contrats.budget.modele.EtatConsolidation;
import fr.esmsnumerique.contrats.budget.modele.LectureConsolidation;
import fr.esmsnumerique.contrats.budget.modele.NatureConsolidation;
import fr.esmsnumerique.contrats.budget.modele.PartitionConsolidation;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A run with its progress: a region is finished when its line is stored. */
final class ConsolidationMapper {

    private static final int REGIONS = Region.values().length;

    private final Consolidations consolidations;
    private final Horloge horloge;

    ConsolidationMapper(Consolidations consolidations, Horloge horloge) {
        this.consolidations = consolidations;
        this.horloge = horloge;
    }

    Consolidation consolidation(Execution execution) {
        Map<Region, LigneConsolidee> lignes = consolidations.lignes(execution.id()).stream()
                .collect(Collectors.toMap(LigneConsolidee::region, Function.identity()));
        Consolidation reponse = new Consolidation()
                .id(execution.id())
                .enveloppe(execution.enveloppe().toString())
                .exercice(execution.enveloppe().exercice())
                .etat(EtatConsolidation.valueOf(execution.etat().name()))
                .nature(NatureConsolidation.valueOf(execution.nature().name()))
                .situationAu(execution.situationAu())
                .lecture(LectureConsolidation.valueOf(execution.lecture().name()))
                .lanceeLe(execution.lanceeLe())
                .lanceePar(execution.lanceePar())
                .reprises(execution.reprises())
                .termineeLe(execution.termineeLe())
                .partitionsTerminees(lignes.size())
                .partitionsTotal(REGIONS)
                .lignesLues(lignes.values().stream()
                        .mapToLong(LigneConsolidee::lignesLues)
                        .sum())
                .partitions(partitions(execution, lignes));
        avancement(execution, reponse);
        if (!execution.erreur().isEmpty()) {
            reponse.erreur(execution.erreur());
        }
        return execution.arretDemande() ? reponse.annulation(execution.annulation()) : reponse;
    }

    /** From the regions read so far; a resumed run counts the time it was stopped, its end is then not foretold. */
    private void avancement(Execution execution, Consolidation reponse) {
        Instant fin = execution.termineeLe() == null ? horloge.instant() : execution.termineeLe();
        long millis = Duration.between(execution.lanceeLe(), fin).toMillis();
        int lues = reponse.getPartitionsTerminees();
        if (lues == 0 || millis <= 0 || execution.reprises() > 0) {
            return;
        }
        reponse.lignesParSeconde(Math.toIntExact(reponse.getLignesLues() * 1000 / millis));
        if (execution.etat() == Execution.Etat.EN_COURS) {
            reponse.finEstimeeLe(execution.lanceeLe().plusMillis(millis * REGIONS / lues));
        }
    }

    private List<PartitionConsolidation> partitions(Execution execution, Map<Region, LigneConsolidee> lignes) {
        Map<Region, String> erreurs = consolidations.erreurs(execution.id());
        return Arrays.stream(Region.values())
                .map(region -> partition(region, execution, lignes.get(region), erreurs.get(region)))
                .toList();
    }

    private static PartitionConsolidation partition(
            Region region, Execution execution, @Nullable LigneConsolidee ligne, @Nullable String erreur) {
        PartitionConsolidation partition = new PartitionConsolidation().region(region.code());
        if (ligne != null) {
            return partition.etat(EtatConsolidation.TERMINEE).lignesLues((long) ligne.lignesLues());
        }
        return partition.etat(sansLigne(execution, erreur)).lignesLues(0L).erreur(erreur);
    }

    private static EtatConsolidation sansLigne(Execution execution, @Nullable String erreur) {
        if (erreur != null || execution.etat() == Execution.Etat.ECHOUEE) {
            return EtatConsolidation.ECHOUEE;
        }
        return execution.etat() == Execution.Etat.ANNULEE ? EtatConsolidation.ANNULEE : EtatConsolidation.EN_ATTENTE;
    }
}
