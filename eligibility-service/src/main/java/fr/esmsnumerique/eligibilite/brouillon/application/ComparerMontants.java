package fr.esmsnumerique.eligibilite.brouillon.application;

import fr.esmsnumerique.eligibilite.brouillon.application.SimulerMontants.Bareme;
import fr.esmsnumerique.eligibilite.brouillon.application.SimulerMontants.Demande;
import fr.esmsnumerique.eligibilite.brouillon.application.SimulerMontants.MontantSimule;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact.Montants;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation.Resultat;
import fr.esmsnumerique.eligibilite.evaluation.model.LigneEcartee;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Amounts of a handful of applications under the rules in force and under a draft, asked for in two calls. */
final class ComparerMontants {

    private static final String NON_VERSEES = "Règles de financement non versées pour cette campagne.";

    private final SimulerMontants simuler;
    private final Bareme enVigueur;
    private final Bareme projete;

    ComparerMontants(SimulerMontants simuler, Bareme enVigueur, Bareme projete) {
        this.simuler = simuler;
        this.enVigueur = enVigueur;
        this.projete = projete;
    }

    /** One application replayed; {@code avant} is empty when no rules were in force. */
    record Rejoue(
            String id, LocalDate jour, Region region, Projet projet, Optional<Evaluation> avant, Evaluation apres) {}

    /** @return the amounts of each, by id */
    Map<String, Montants> comparer(List<Rejoue> rejoues) {
        Map<String, MontantSimule> avant = new HashMap<>();
        rejoues.stream()
                .filter(r -> r.avant().isEmpty())
                .forEach(r -> avant.put(r.id(), new MontantSimule(r.id(), null, null)));
        calculer(
                enVigueur,
                rejoues.stream().filter(r -> r.avant().isPresent()).toList(),
                avant,
                r -> r.avant().orElseThrow());
        Map<String, MontantSimule> apres = new HashMap<>();
        calculer(projete, rejoues, apres, Rejoue::apres);
        return rejoues.stream()
                .collect(Collectors.toMap(Rejoue::id, r -> montants(avant.get(r.id()), apres.get(r.id()))));
    }

    /** An application that is not admissible is granted nothing: it is not asked for. */
    private void calculer(
            Bareme bareme,
            List<Rejoue> rejoues,
            Map<String, MontantSimule> resultats,
            java.util.function.Function<Rejoue, Evaluation> evaluation) {
        List<Demande> demandes = new ArrayList<>();
        for (Rejoue rejoue : rejoues) {
            Evaluation jugee = evaluation.apply(rejoue);
            if (jugee.resultat() == Resultat.NON_RECEVABLE) {
                resultats.put(rejoue.id(), new MontantSimule(rejoue.id(), 0L, null));
            } else if (bareme.estVide()) {
                resultats.put(rejoue.id(), new MontantSimule(rejoue.id(), null, NON_VERSEES));
            } else {
                demandes.add(demande(rejoue, jugee));
            }
        }
        if (!demandes.isEmpty()) {
            simuler.simuler(bareme, demandes).forEach(m -> resultats.put(m.id(), m));
        }
    }

    private static Demande demande(Rejoue rejoue, Evaluation jugee) {
        return new Demande(
                rejoue.id(),
                rejoue.jour(),
                rejoue.region(),
                rejoue.projet(),
                jugee.lignesEcartees().stream().map(LigneEcartee::rang).collect(Collectors.toUnmodifiableSet()));
    }

    private static Montants montants(@Nullable MontantSimule avant, @Nullable MontantSimule apres) {
        String refus = Stream.of(Optional.ofNullable(avant), Optional.ofNullable(apres))
                .flatMap(Optional::stream)
                .flatMap(m -> Optional.ofNullable(m.refus()).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        return new Montants(
                avant == null ? null : avant.centimes(),
                apres == null ? null : apres.centimes(),
                refus.isEmpty() ? null : refus);
    }
}
