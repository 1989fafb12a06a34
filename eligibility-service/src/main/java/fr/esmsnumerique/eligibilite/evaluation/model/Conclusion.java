package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.List;
import java.util.Optional;

/**
 * What a clause concludes, and why.
 *
 * @param clause stable id
 * @param phrase explanation in French
 * @param citations texts applied
 * @param lecture present when an ambiguity weighs on this very project
 * @param lignesEcartees lines set aside, by a clause that judges line by line
 */
public record Conclusion(
        String clause,
        String libelle,
        Verdict verdict,
        String phrase,
        List<Fait> faits,
        List<ReferenceLegale> citations,
        Optional<Lecture> lecture,
        List<LigneEcartee> lignesEcartees) {}
