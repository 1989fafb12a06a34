package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Majorite;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.projet.model.Libelle;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ways of giving a project a majority: add establishments that share a value, or remove some that do not. */
final class Recentrage {

    private Recentrage() {}

    /** The line, in that sector. */
    static Ligne dansSecteur(Ligne ligne, Secteur secteur) {
        return ligne.avec(ligne.declaree().avecChoix(ligne.declaree().typeProjet(), secteur, null, null));
    }

    /** @param majorite how many of the project's lines have each value */
    static <T extends Enum<T> & Libelle> Stream<Changement> pistes(
            Projet projet, Majorite<T> majorite, Function<Ligne, T> valeur, BiFunction<Ligne, T, Ligne> ajoutee) {
        List<Ligne> lignes = projet.lignesRetenues();
        return majorite.premieres().stream().flatMap(v -> {
            List<Ligne> autres =
                    lignes.stream().filter(l -> !valeur.apply(l).equals(v)).toList();
            return IntStream.rangeClosed(1, lignes.size())
                    .boxed()
                    .flatMap(n -> Stream.concat(
                            Stream.of(Changement.ajouter(
                                    n,
                                    projet.declare().regionDepot(),
                                    l -> ajoutee.apply(l, v),
                                    " (" + v.libelle() + ")")),
                            n <= autres.size()
                                    ? Stream.of(
                                            Changement.retirer(autres.subList(autres.size() - n, autres.size()), ""))
                                    : Stream.empty()));
        });
    }
}
