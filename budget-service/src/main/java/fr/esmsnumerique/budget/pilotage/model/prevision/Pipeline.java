package fr.esmsnumerique.budget.pilotage.model.prevision;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * What the whole campaign teaches of its two stages, filing to decision and decision to engagement, and of what comes out of them.
 *
 * @param chanceDeRetenue of a filed application, from the concluded ones
 * @param centimesParEssms median of the settled grants, for those not settled yet
 */
public record Pipeline(
        LocalDate situationAu,
        DureesObservees decision,
        DureesObservees engagement,
        double chanceDeRetenue,
        long centimesParEssms) {

    private static final String RETENU = "RETENU";
    private static final List<String> ECARTES = List.of("REJETE", "NON_RECEVABLE");
    private static final List<String> HORS_PIPELINE = List.of("BROUILLON", "REJETE", "NON_RECEVABLE", "REORIENTE");

    /** @param lignes of every region: one alone would have observed too little */
    public static Pipeline observer(List<LigneDossier> lignes, LocalDate situationAu) {
        Observation observation = new Observation(situationAu);
        lignes.forEach(observation::ajouter);
        return observation.pipeline();
    }

    public boolean suffit() {
        return engagement.suffisent();
    }

    /** What may still be engaged among these. */
    List<Candidat> candidats(List<LigneDossier> lignes) {
        return lignes.stream().flatMap(l -> candidat(l).stream()).toList();
    }

    private Optional<Candidat> candidat(LigneDossier ligne) {
        Dossier dossier = ligne.dossier();
        if (dossier == null
                || ligne.credits().engage() != 0
                || ligne.credits().engageAilleurs()
                || HORS_PIPELINE.contains(dossier.etat())) {
            return Optional.empty();
        }
        boolean retenu = dossier.etat().equals(RETENU);
        Instant depuis = retenu ? dossier.dates().decideLe() : dossier.dates().deposeLe();
        long arrete = ligne.financementEventuel().map(Financement::arrete).orElse(0L);
        long centimes = arrete > 0 ? arrete : Math.multiplyExact(centimesParEssms, dossier.nombreEssms());
        return depuis == null || centimes == 0
                ? Optional.empty()
                : Optional.of(new Candidat(retenu, jours(depuis, situationAu), centimes));
    }

    /** Days from the situation to the engagement; empty when it never comes. */
    OptionalInt engagement(Candidat candidat, SplittableRandom hasard) {
        // Drawn whatever happens: what befalls one application never shifts the draws of the others.
        double retenue = hasard.nextDouble();
        double duree = hasard.nextDouble();
        double suite = hasard.nextDouble();
        if (candidat.retenu()) {
            return reste(engagement.tirer(candidat.ageJours(), duree), candidat.ageJours());
        }
        if (retenue >= chanceDeRetenue) {
            return OptionalInt.empty();
        }
        OptionalInt decide = reste(decision.tirer(candidat.ageJours(), duree), candidat.ageJours());
        OptionalInt engage = engagement.tirer(0, suite);
        return decide.isEmpty() || engage.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(decide.getAsInt() + engage.getAsInt());
    }

    private static OptionalInt reste(OptionalInt total, int age) {
        return total.isEmpty() ? total : OptionalInt.of(Math.max(1, total.getAsInt() - age));
    }

    private static int jours(Instant depuis, LocalDate jusqua) {
        return jours(Paris.jour(depuis), jusqua);
    }

    private static int jours(LocalDate depuis, LocalDate jusqua) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(depuis, jusqua)));
    }

    /** Gathers what each application shows. */
    private static final class Observation {
        private final LocalDate situationAu;
        private final List<Integer> decisions = new ArrayList<>();
        private final List<Integer> enDecision = new ArrayList<>();
        private final List<Integer> engagements = new ArrayList<>();
        private final List<Integer> enEngagement = new ArrayList<>();
        private final List<Long> parEssms = new ArrayList<>();
        private int ecartes;

        Observation(LocalDate situationAu) {
            this.situationAu = situationAu;
        }

        void ajouter(LigneDossier ligne) {
            ligne.dossierEventuel().filter(Dossier::estDepose).ifPresent(dossier -> {
                Instant deposeLe = dossier.dates().deposeLe();
                Instant decideLe = dossier.dates().decideLe();
                if (ECARTES.contains(dossier.etat())) {
                    ecartes++;
                } else if (dossier.etat().equals(RETENU) && decideLe != null) {
                    if (deposeLe != null) {
                        decisions.add(jours(Paris.jour(deposeLe), Paris.jour(decideLe)));
                    }
                    LocalDate engageLe = ligne.credits().engageLe();
                    if (engageLe == null && !ligne.credits().engageAilleurs()) {
                        enEngagement.add(jours(decideLe, situationAu));
                    } else if (engageLe != null) {
                        engagements.add(jours(Paris.jour(decideLe), engageLe));
                    }
                } else if (deposeLe != null && !HORS_PIPELINE.contains(dossier.etat())) {
                    enDecision.add(jours(deposeLe, situationAu));
                }
                ligne.financementEventuel()
                        .filter(f -> f.arrete() > 0 && dossier.nombreEssms() > 0)
                        .ifPresent(f -> parEssms.add(f.arrete() / dossier.nombreEssms()));
            });
        }

        Pipeline pipeline() {
            // One success and one failure more than seen: three of three do not make a certainty.
            double chance = (decisions.size() + 1.0) / (decisions.size() + ecartes + 2.0);
            List<Long> tries = parEssms.stream().sorted().toList();
            return new Pipeline(
                    situationAu,
                    DureesObservees.de(decisions, enDecision),
                    DureesObservees.de(engagements, enEngagement),
                    chance,
                    tries.isEmpty() ? 0 : tries.get(tries.size() / 2));
        }
    }
}
