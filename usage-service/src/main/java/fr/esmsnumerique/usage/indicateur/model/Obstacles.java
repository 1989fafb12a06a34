package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.usage.declaration.model.PeriodeMesure;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What prevents the attestation of a month . */
final class Obstacles {

    private Obstacles() {}

    /** The measure is taken at the end of the month; the VSR must be signed before that day, not on it (PAY-07, EX-69). */
    static Optional<Obstacle> vsr(Projet projet, PeriodeMesure periode, ReglesUsage regles) {
        Optional<LocalDate> vsr = projet.dateVsr();
        if (!regles.apresVsr() || vsr.filter(periode.au()::isAfter).isPresent()) {
            return Optional.empty();
        }
        String message = vsr.map(jour -> "La VSR est signée le " + jour + " : la mesure du " + periode.au()
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
