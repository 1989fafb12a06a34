package fr.esmsnumerique.eligibilite.evaluation.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Looks for the changes that would make a project pass: clause after clause, the cheapest change of those it suggests that satisfies it on the whole project and
 * breaks the fewest others, then leaves out every change the others make useless. Greedy: the result cannot be reduced, a smaller one may exist by another way.
 */
final class RechercheConseil {

    /** A change may break another clause, whose change breaks the first: the search gives up rather than turn in circles. */
    private static final int TOURS = 60;

    private final JeuDeClauses jeu;
    private final Regles regles;

    RechercheConseil(JeuDeClauses jeu, Regles regles) {
        this.jeu = jeu;
        this.regles = regles;
    }

    /** @return empty when nothing is to be changed */
    Optional<Conseil> chercher(Projet projet, Evaluation evaluation) {
        Set<String> enDefaut = enDefaut(evaluation);
        if (enDefaut.isEmpty()) {
            return Optional.empty();
        }
        List<Etape> etapes = reduire(projet, avancer(projet, c -> true));
        Set<String> restantes = enDefaut(jeu.verdicts(appliquer(projet, etapes), regles));
        return Optional.of(new Conseil(
                etapes.stream()
                        .map(e -> new Conseil.Pas(e.clause(), e.changement().phrase()))
                        .toList(),
                jeu.clauses().stream()
                        .map(Clause::id)
                        .filter(restantes::contains)
                        .toList(),
                seules(projet, evaluation)));
    }

    /** Steps are sought again without those left out, so that each is said of the project an agent has before their eyes. */
    private List<Etape> reduire(Projet projet, List<Etape> trouvees) {
        List<Etape> etapes = trouvees;
        while (true) {
            List<Etape> elaguees = elaguer(projet, etapes);
            if (elaguees.size() == etapes.size()) {
                return etapes;
            }
            Set<String> gardees = elaguees.stream().map(Etape::clause).collect(Collectors.toSet());
            List<Etape> reprises = avancer(projet, c -> gardees.contains(c.id()));
            if (reprises.size() >= etapes.size() || !aussiBien(projet, reprises, etapes)) {
                return etapes;
            }
            etapes = reprises;
        }
    }

    private boolean aussiBien(Projet projet, List<Etape> celles, List<Etape> autres) {
        return enDefaut(jeu.verdicts(appliquer(projet, autres), regles))
                .containsAll(enDefaut(jeu.verdicts(appliquer(projet, celles), regles)));
    }

    private List<Etape> avancer(Projet projet, Predicate<Clause> permise) {
        List<Etape> etapes = new ArrayList<>();
        Set<String> abandons = new HashSet<>();
        Projet etat = projet;
        for (int tour = 0; tour < TOURS; tour++) {
            Evaluation evaluation = jeu.verdicts(etat, regles);
            Optional<Clause> defaut = jeu.clauses().stream()
                    .filter(permise)
                    .filter(c ->
                            !abandons.contains(c.id()) && enDefaut(evaluation).contains(c.id()))
                    .findFirst();
            if (defaut.isEmpty()) {
                return etapes;
            }
            Optional<Changement> changement = meilleur(defaut.get(), etat, evaluation);
            if (changement.isEmpty()) {
                abandons.add(defaut.get().id());
            } else {
                etapes.add(new Etape(defaut.get().id(), changement.get()));
                etat = changement.get().appliquer(etat);
            }
        }
        return etapes;
    }

    private Optional<Changement> meilleur(Clause clause, Projet etat, Evaluation avant) {
        Projet vu = clause instanceof Clause.DeLigne ? etat : etat.sans(avant.lignesEcartees());
        int acceptable = enDefaut(avant).size() - 1;
        Changement retenu = null;
        int moindre = Integer.MAX_VALUE;
        for (Changement piste : clause.pistes(vu, regles)
                .filter(p -> !LigneSupposee.estCitee(p.phrase()))
                .sorted(Comparator.comparingInt(Changement::cout))
                .toList()) {
            Set<String> apres = enDefaut(jeu.verdicts(piste.appliquer(etat), regles));
            if (!apres.contains(clause.id()) && apres.size() < moindre) {
                retenu = piste;
                moindre = apres.size();
            }
            if (moindre <= acceptable) {
                break;
            }
        }
        return Optional.ofNullable(retenu);
    }

    private List<Etape> elaguer(Projet projet, List<Etape> etapes) {
        List<Etape> gardees = new ArrayList<>(etapes);
        for (Etape etape : etapes) {
            List<Etape> sans = new ArrayList<>(gardees);
            sans.remove(etape);
            if (aussiBien(projet, sans, etapes)) {
                gardees = sans;
            }
        }
        return gardees;
    }

    private Map<String, String> seules(Projet projet, Evaluation evaluation) {
        Map<String, String> phrases = new TreeMap<>();
        Set<String> enDefaut = enDefaut(evaluation);
        jeu.clauses().stream()
                .filter(c -> enDefaut.contains(c.id()))
                .forEach(c -> meilleur(c, projet, evaluation).ifPresent(m -> phrases.put(c.id(), m.phrase())));
        return phrases;
    }

    private static Projet appliquer(Projet projet, List<Etape> etapes) {
        Projet etat = projet;
        for (Etape etape : etapes) {
            etat = etape.changement().appliquer(etat);
        }
        return etat;
    }

    private static Set<String> enDefaut(Evaluation evaluation) {
        return evaluation.conclusions().stream()
                .filter(c -> !c.passe())
                .map(Conclusion::clause)
                .collect(Collectors.toSet());
    }

    private record Etape(String clause, Changement changement) {}
}
