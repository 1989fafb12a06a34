package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.projet.model.EntiteNationale;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Bodies of a project that are attached to a national entity. */
final class EntitesNationales {

    private EntitesNationales() {}

    static List<Organisme> organismesRattaches(Projet projet) {
        return organismes(projet, entite -> true);
    }

    static List<Organisme> organismes(Projet projet, Predicate<EntiteNationale> choix) {
        return projet.declare().organismes().stream()
                .filter(o -> {
                    EntiteNationale entite = o.entiteNationale();
                    return entite != null && choix.test(entite);
                })
                .toList();
    }

    static String noms(List<Organisme> organismes) {
        return organismes.stream().map(Organisme::raisonSociale).collect(Collectors.joining(", "));
    }
}
