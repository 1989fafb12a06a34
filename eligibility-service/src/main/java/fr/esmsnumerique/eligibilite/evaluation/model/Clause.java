package fr.esmsnumerique.eligibilite.evaluation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One clause of the programme's texts. Implementations hold no state and read no clock. */
public sealed interface Clause permits Clause.DeLigne, Clause.DeProjet {

    /** Stable id, from the rule book: {@code ELI-09}. */
    String id();

    /** What it checks, in French. */
    String libelle();

    /** Campaign keys it reads; a campaign that lacks one cannot be published. */
    Set<String> cles();

    Conclusion evaluer(Projet projet, Regles regles);

    /** Ambiguities of the texts it applies; the other readings are evaluated beside the one the campaign retains. */
    default List<Ambiguite> ambiguites() {
        return List.of();
    }

    /**
     * Changes worth trying when the clause is not satisfied, in any order; the search keeps the cheapest that works. Empty when no change of the application can help.
     */
    default Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.empty();
    }

    /** What it concludes, with what each other reading of an ambiguous text would conclude when it differs. */
    default Conclusion juger(Projet projet, Regles regles) {
        Conclusion retenue = evaluer(projet, regles);
        List<Lecture> lectures = new ArrayList<>();
        for (Ambiguite ambiguite : ambiguites()) {
            if (regles.donne(ambiguite.cle())) {
                for (String autre : ambiguite.autres(regles)) {
                    Conclusion sous = evaluer(projet, new ReglesSelonLecture(regles, ambiguite.cle(), autre));
                    retenue.lecture(ambiguite, regles, autre, sous).ifPresent(lectures::add);
                }
            }
        }
        return retenue.avecLectures(lectures);
    }

    /** Judges establishments one by one: it sets lines aside and lets the others go on. Evaluated first. */
    non-sealed interface DeLigne extends Clause {

        /** Without the lines at fault the clause has nothing left to reproach. */
        @Override
        default Stream<Changement> pistes(Projet projet, Regles regles) {
            Set<Integer> rangs = evaluer(projet, regles).lignesEcartees().stream()
                    .map(LigneEcartee::rang)
                    .collect(Collectors.toSet());
            return rangs.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Changement.retirer(
                            projet.lignes().stream()
                                    .filter(l -> rangs.contains(l.rang()))
                                    .toList(),
                            ""));
        }
    }

    /** Judges the project with the lines that remain. */
    non-sealed interface DeProjet extends Clause {}
}
