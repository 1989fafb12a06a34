package fr.esmsnumerique.financement.calcul.model;

import java.util.List;
import java.util.Objects;

/** A line at 0 for each establishment that does not count, with the reason eligibility-service gave (FUN-30). */
final class LignesExclues {

    private LignesExclues() {}

    static List<Ligne> lignes(ProjetAFinancer projet) {
        return projet.essms().stream()
                .filter(e -> !e.estFinancable())
                .map(LignesExclues::ligne)
                .toList();
    }

    private static Ligne ligne(EssmsProjet essms) {
        Exclusion exclusion = Objects.requireNonNull(essms.exclusion());
        return Ligne.nulle(
                Poste.EXCLU,
                essms.raisonSociale() + " (" + essms.numeroFiness() + ")",
                1,
                exclusion.reference(),
                null,
                exclusion.motif(),
                List.of(essms));
    }
}
