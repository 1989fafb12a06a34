package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a clause concludes, and why.
 *
 * @param clause stable id
 * @param phrase explanation in French
 * @param citations texts applied
 * @param lectures one per other reading of an ambiguous text that would conclude otherwise on this very project
 * @param lignesEcartees lines set aside, by a clause that judges line by line
 */
public record Conclusion(
        String clause,
        String libelle,
        Verdict verdict,
        String phrase,
        List<Fait> faits,
        List<ReferenceLegale> citations,
        List<Lecture> lectures,
        List<LigneEcartee> lignesEcartees) {

    public Verdict.Issue issue() {
        return verdict.issue();
    }

    /** No breach and no person to wait for. */
    public boolean passe() {
        return issue() == Verdict.Issue.SATISFAIT || issue() == Verdict.Issue.SANS_OBJET;
    }

    /** An ambiguity weighs on the project when another reading changes the outcome, its explanation or the lines that count. */
    Optional<Lecture> lecture(Ambiguite ambiguite, Regles regles, String autre, Conclusion sous) {
        return issue() == sous.issue() && phrase.equals(sous.phrase) && lignesEcartees.equals(sous.lignesEcartees)
                ? Optional.empty()
                : Optional.of(new Lecture(
                        ambiguite.id(),
                        ambiguite.phrase(ambiguite.retenue(regles)),
                        ambiguite.phrase(autre),
                        sous.issue(),
                        sous.phrase));
    }

    Conclusion avecFaits(List<Fait> autres) {
        if (autres.isEmpty()) {
            return this;
        }
        List<Fait> tous = Stream.concat(faits.stream(), autres.stream()).toList();
        return new Conclusion(clause, libelle, verdict, phrase, tous, citations, lectures, lignesEcartees);
    }

    Conclusion avecLectures(List<Lecture> nouvelles) {
        return new Conclusion(
                clause, libelle, verdict, phrase, faits, citations, List.copyOf(nouvelles), lignesEcartees);
    }
}
