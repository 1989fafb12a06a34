package fr.esmsnumerique.usage.attestation.model;

import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.usage.indicateur.model.CalculUsage;
import fr.esmsnumerique.usage.indicateur.model.EtatIndicateur;
import fr.esmsnumerique.usage.indicateur.model.Lecture;
import fr.esmsnumerique.usage.indicateur.model.SyntheseLecture;
import fr.esmsnumerique.usage.preuve.model.NaturePreuve;
import fr.esmsnumerique.usage.preuve.model.Preuve;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named agent's attestation that the required targets are reached, with the whole computation it rests on. Never recomputed: a later correction does not change
 * what was attested.
 *
 * @param date day in Europe/Paris
 * @param lecture reading of AMB-20 the agent retained
 * @param motif why this reading, when the two disagree, or why the person decided so
 * @param preuves files deposited that day; none in what was kept before they existed
 */
public record Attestation(
        String id,
        String dossierId,
        String campagne,
        Region region,
        LocalDate date,
        Instant attesteLe,
        String attestePar,
        Lecture lecture,
        @Nullable String motif,
        List<Appreciation> appreciations,
        CalculUsage calcul,
        @Nullable List<PreuveRetenue> preuves) {

    public Attestation {
        appreciations = List.copyOf(appreciations);
        preuves = preuves == null ? List.of() : List.copyOf(preuves);
    }

    /** One attestation per project. */
    public static String idPour(String dossierId) {
        return "ATT-" + dossierId;
    }

    /** Would another computation of the same kind hold the targets reached, with the same appreciations? */
    public boolean tiendrait(CalculUsage autre) {
        return autre.lecture(lecture).etats().stream()
                .allMatch(e -> !e.exige()
                        || e.etat() == EtatIndicateur.ATTEINT
                        || e.etat().releveDUnePersonne()
                                && appreciations.stream().anyMatch(a -> a.indicateur() == e.indicateur()));
    }

    /** Required targets held reached: by the computation, or by a person's reasoned decision. */
    public int indicateursAtteints() {
        SyntheseLecture synthese = calcul.lecture(lecture);
        return (int) synthese.etats().stream()
                .filter(e -> e.etat() == EtatIndicateur.ATTEINT
                        || appreciations.stream().anyMatch(a -> a.indicateur() == e.indicateur()))
                .count();
    }

    /** The version of a piece of evidence that was there. */
    public record PreuveRetenue(NaturePreuve nature, String nom, int version, String sha256) {

        public static PreuveRetenue de(Preuve preuve) {
            Preuve.Version derniere = preuve.derniere();
            return new PreuveRetenue(
                    preuve.nature(),
                    derniere.fichier().nom(),
                    derniere.numero(),
                    derniere.fichier().sha256());
        }
    }
}
