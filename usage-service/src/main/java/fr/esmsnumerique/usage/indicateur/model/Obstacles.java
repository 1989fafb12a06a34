package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.usage.declaration.model.PeriodeMesure;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What prevents the attestation of a month. */
final class Obstacles {

    private Obstacles() {}

    /** Code of the obstacle a person's reason lifts. */
    static final String DECISION = "decision";

    /** Those of both readings. */
    static List<Obstacle> communs(Projet projet, PeriodeMesure periode, ReglesUsage regles, LocalDate aujourdhui) {
        return Stream.of(
                        MoisAttestable.obstacle(periode.mois(), projet.dateConvention(), aujourdhui).stream(),
                        vsr(projet, periode, regles).stream(),
                        deploiement(projet, periode, regles).stream(),
                        preuves(projet, regles),
                        decision(regles).stream())
                .flatMap(o -> o)
                .toList();
    }

    /** The deployment ends, then a month that ends on that day or later is measured (USE-17). */
    private static Optional<Obstacle> deploiement(Projet projet, PeriodeMesure periode, ReglesUsage regles) {
        Optional<LocalDate> fin = projet.finDeploiement();
        if (!regles.conditions().apresDeploiement()
                || fin.filter(jour -> !periode.au().isBefore(jour)).isPresent()) {
            return Optional.empty();
        }
        String message = fin.map(jour -> "Le déploiement finit le " + Paris.enLettres(jour) + " : la mesure du "
                        + Paris.enLettres(periode.au())
                        + " le précède. Attestez un mois qui se termine ce jour ou après.")
                .orElse(
                        "La fin du déploiement n'est pas enregistrée : les cibles sont jugées à ce moment. Le porteur doit la saisir.");
        return Optional.of(new Obstacle("deploiement", message, "USE-17"));
    }

    private static Stream<Obstacle> preuves(Projet projet, ReglesUsage regles) {
        return regles.conditions().preuves().stream()
                .filter(n -> !projet.aUnePreuve(n))
                .map(n -> new Obstacle(
                        n.name(), "Il manque une pièce : " + n.libelle() + ". Le porteur doit la déposer.", "DOC-25"));
    }

    private static Optional<Obstacle> decision(ReglesUsage regles) {
        return regles.conditions().decisionMotivee()
                ? Optional.of(new Obstacle(
                        DECISION,
                        "Les textes de la campagne ne donnent aucune valeur de cible : l'agent qui atteste doit motiver sa décision.",
                        "USE-19"))
                : Optional.empty();
    }

    /** The measure is taken at the end of the month; the VSR must be signed before that day, not on it (PAY-07, EX-69). */
    private static Optional<Obstacle> vsr(Projet projet, PeriodeMesure periode, ReglesUsage regles) {
        Optional<LocalDate> vsr = projet.dateVsr();
        if (!regles.conditions().apresVsr() || vsr.filter(periode.au()::isAfter).isPresent()) {
            return Optional.empty();
        }
        String message = vsr.map(jour -> "La VSR est signée le " + Paris.enLettres(jour) + " : la mesure du "
                        + Paris.enLettres(periode.au())
                        + " ne lui est pas postérieure. Attestez un mois qui se termine après la VSR.")
                .orElse(
                        "La VSR n'est pas enregistrée : les cibles comptent après sa signature. Le porteur doit la saisir.");
        return Optional.of(new Obstacle("vsr", message, "PAY-07"));
    }

    static Stream<Obstacle> cibles(SyntheseLecture lecture) {
        return lecture.etats().stream()
                .filter(e -> e.exige() && e.etat() != EtatIndicateur.ATTEINT)
                .map(e -> new Obstacle(
                        e.indicateur().name(),
                        e.indicateur().libelle() + " : " + e.explication(),
                        e.indicateur().regle()));
    }
}
