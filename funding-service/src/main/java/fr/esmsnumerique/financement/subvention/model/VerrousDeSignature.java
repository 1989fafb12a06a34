package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import fr.esmsnumerique.financement.calcul.model.RegleReferencement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the solution must be on the day the ARS–carrier agreement is signed: a candidate for AHI establishments (SOL-09), referenced for upgrades (SOL-06, AMB-16). Both are
 * facts of that day, not of the computation's.
 */
public record VerrousDeSignature(RegleAhi ahi, RegleReferencement referencement, SituationSolution solution) {

    /** @return the refusal of the last signature, if any */
    Optional<Issue> refus(Convention apres, ProjetAFinancer projet, LocalDate jour) {
        if (apres.type() != TypeConvention.ARS_PORTEUR) {
            return Optional.empty();
        }
        if (apres.estSignee() && projet.essms().stream().anyMatch(ahi::concerne) && !solution.estCandidateAu(jour)) {
            return Optional.of(Refus.regle(
                    "convention.ahi_solution_non_candidate",
                    "Solution non candidate",
                    "Le groupement compte des ESSMS AHI : la solution doit être candidate au référencement Ségur au plus tard à la date de signature ("
                            + ahi.reference().citation()
                            + "). Signez quand la liste de l'ANS la donne candidate, ou retirez ces ESSMS du projet.",
                    ahi.reference()));
        }
        return refusDeReferencement(apres, projet, jour);
    }

    /** A reason is asked of the ARS when it signs, first or last, so that the carrier never waits for one that nobody can give any more. */
    private Optional<Issue> refusDeReferencement(Convention apres, ProjetAFinancer projet, LocalDate jour) {
        boolean concerne = projet.essms().stream().anyMatch(referencement::concerne);
        boolean examine = apres.estSignee() || (referencement.estLevable() && apres.aSigne(Convention.ARS));
        if (!concerne || !examine || solution.estReferenceeAu(jour)) {
            return Optional.empty();
        }
        if (referencement.estLevable() && apres.motifDeLArs().isPresent()) {
            return Optional.empty();
        }
        String suite = referencement.estLevable()
                ? "Attendez que la liste de l'ANS la donne référencée, ou indiquez en signant pour l'ARS le motif qui vous fait l'admettre."
                : "Signez quand la liste de l'ANS la donne référencée.";
        return Optional.of(Refus.regle(
                "convention.solution_non_referencee",
                "Solution non référencée",
                "Une montée de version n'est financée que sur une solution référencée Ségur à la date de signature ("
                        + referencement.reference().citation() + "). " + suite,
                referencement.reference()));
    }
}
