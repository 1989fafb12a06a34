package fr.esmsnumerique.budget.traitement.web;

import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.Lecture;
import fr.esmsnumerique.budget.consolidation.model.LigneConsolidee;
import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.traitement.model.PartitionTraitee;
import fr.esmsnumerique.contrats.budget.modele.EtatConsolidation;
import fr.esmsnumerique.contrats.budget.modele.ParametreTraitement;
import fr.esmsnumerique.contrats.budget.modele.PartitionTraitement;
import fr.esmsnumerique.contrats.budget.modele.Traitement;
import fr.esmsnumerique.contrats.budget.modele.TypeTraitement;
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

/** Runs of any kind as one list shows them, with how far they are. */
final class TraitementMapper {

    private final Horloge horloge;

    TraitementMapper(Horloge horloge) {
        this.horloge = horloge;
    }

    /** @param erreurs of the regions that could not be read */
    Traitement consolidation(Execution e, List<LigneConsolidee> lignes, Map<Region, String> erreurs) {
        boolean reconstruction = e.lecture() == Lecture.COMPLETE;
        Map<Region, LigneConsolidee> parRegion =
                lignes.stream().collect(Collectors.toMap(LigneConsolidee::region, Function.identity()));
        List<PartitionTraitement> partitions = Arrays.stream(Region.values())
                .map(region -> partition(region, parRegion.get(region), erreurs.get(region), e.etat()))
                .toList();
        Traitement traitement = new Traitement()
                .id(e.id())
                .type(reconstruction ? TypeTraitement.RECONSTRUCTION : TypeTraitement.CONSOLIDATION)
                .libelle(reconstruction ? "Consolidation, tout relu" : "Consolidation, ce qui a changé")
                .etat(EtatConsolidation.valueOf(e.etat().name()))
                .parametres(List.of(
                        parametre("Enveloppe", e.enveloppe().toString()),
                        parametre("Nature", e.nature().name()),
                        parametre("Situation au", e.situationAu().toString())))
                .lanceeLe(e.lanceeLe())
                .lanceePar(e.lanceePar())
                .reprises(e.reprises())
                .termineeLe(e.termineeLe())
                .partitions(partitions);
        return acheve(traitement, e.erreur(), e.annulation());
    }

    Traitement tache(ExecutionDeTache e, List<PartitionTraitee> traitees) {
        Map<String, PartitionTraitee> parNom =
                traitees.stream().collect(Collectors.toMap(PartitionTraitee::nom, Function.identity()));
        Traitement traitement = new Traitement()
                .id(e.id())
                .type(TypeTraitement.valueOf(e.type().name()))
                .libelle(e.type().libelle())
                .etat(EtatConsolidation.valueOf(e.etat().name()))
                .parametres(List.of(parametre("Période", e.periode())))
                .lanceeLe(e.lanceeLe())
                .lanceePar(e.lanceePar())
                .reprises(e.reprises())
                .termineeLe(e.termineeLe())
                .partitions(e.partitions().stream()
                        .map(nom -> partition(nom, parNom.get(nom), e.etat()))
                        .toList());
        return acheve(traitement, e.erreur(), e.annulation());
    }

    private Traitement acheve(Traitement traitement, String erreur, String annulation) {
        List<PartitionTraitement> partitions = traitement.getPartitions();
        int faites = (int) partitions.stream()
                .filter(p -> p.getEtat() == EtatConsolidation.TERMINEE)
                .count();
        traitement
                .partitionsTotal(partitions.size())
                .partitionsTerminees(faites)
                .elements(partitions.stream()
                        .mapToLong(PartitionTraitement::getElements)
                        .sum())
                .anomalies((int) partitions.stream()
                        .mapToLong(p -> p.getAnomalies().size())
                        .sum());
        avancement(traitement);
        if (!erreur.isEmpty()) {
            traitement.erreur(erreur);
        }
        return annulation.isEmpty() ? traitement : traitement.annulation(annulation);
    }

    /** A resumed run counts the time it was stopped: its rate and its end are then not foretold. */
    private void avancement(Traitement traitement) {
        Instant fin = traitement.getTermineeLe() == null ? horloge.instant() : traitement.getTermineeLe();
        long millis = Duration.between(traitement.getLanceeLe(), fin).toMillis();
        int faites = traitement.getPartitionsTerminees();
        if (faites == 0 || millis <= 0 || traitement.getReprises() > 0) {
            return;
        }
        traitement.elementsParSeconde(traitement.getElements() * 1_000 / millis);
        if (traitement.getEtat() == EtatConsolidation.EN_COURS) {
            traitement.finEstimeeLe(
                    traitement.getLanceeLe().plusMillis(millis * traitement.getPartitionsTotal() / faites));
        }
    }

    private static PartitionTraitement partition(
            Region region, @Nullable LigneConsolidee ligne, @Nullable String erreur, Execution.Etat etat) {
        PartitionTraitement partition =
                new PartitionTraitement().nom(region.code()).anomalies(List.of());
        if (ligne != null) {
            return partition.etat(EtatConsolidation.TERMINEE).elements((long) ligne.lignesLues());
        }
        return partition.etat(nonFaite(erreur != null, etat)).elements(0L).erreur(erreur);
    }

    private static PartitionTraitement partition(String nom, @Nullable PartitionTraitee traitee, Execution.Etat etat) {
        PartitionTraitement partition = new PartitionTraitement().nom(nom).anomalies(List.of());
        if (traitee == null) {
            return partition.etat(nonFaite(false, etat)).elements(0L);
        }
        return partition
                .etat(traitee.estFaite() ? EtatConsolidation.TERMINEE : EtatConsolidation.ECHOUEE)
                .elements(traitee.elements())
                .anomalies(traitee.anomalies())
                .erreur(traitee.estFaite() ? null : traitee.erreur());
    }

    private static EtatConsolidation nonFaite(boolean enErreur, Execution.Etat etat) {
        if (enErreur) {
            return EtatConsolidation.ECHOUEE;
        }
        return etat == Execution.Etat.EN_COURS ? EtatConsolidation.EN_ATTENTE : EtatConsolidation.valueOf(etat.name());
    }

    private static ParametreTraitement parametre(String nom, String valeur) {
        return new ParametreTraitement().nom(nom).valeur(valeur);
    }
}
