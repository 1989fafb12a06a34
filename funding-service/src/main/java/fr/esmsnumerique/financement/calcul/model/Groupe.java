package fr.esmsnumerique.financement.calcul.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Establishments that share a line, in the order of their ranks. Several lines of a project bear on the same ones: their numbers are listed once. */
final class Groupe {

    static final Groupe VIDE = new Groupe(List.of());

    private final List<EssmsProjet> essms;
    private @Nullable List<String> numeros;

    Groupe(List<EssmsProjet> essms) {
        this.essms = essms;
    }

    int taille() {
        return essms.size();
    }

    boolean estVide() {
        return essms.isEmpty();
    }

    EssmsProjet premier() {
        return essms.getFirst();
    }

    List<EssmsProjet> essms() {
        return essms;
    }

    /** FINESS numbers. */
    List<String> numeros() {
        if (numeros == null) {
            String[] listes = new String[essms.size()];
            for (int i = 0; i < listes.length; i++) {
                listes[i] = essms.get(i).numeroFiness();
            }
            numeros = List.of(listes);
        }
        return numeros;
    }

    /** Some establishment has its own price. */
    boolean unPrixConnu() {
        for (int i = 0; i < essms.size(); i++) {
            if (essms.get(i).prixEditeur() != null) {
                return true;
            }
        }
        return false;
    }

    /** Those of both, these first. */
    Groupe puis(Groupe autre) {
        if (estVide() || autre.estVide()) {
            return estVide() ? autre : this;
        }
        List<EssmsProjet> tous = new ArrayList<>(essms);
        tous.addAll(autre.essms);
        return new Groupe(tous);
    }

    /** One group per value of the key, which may be absent, in order of first appearance: this one when one value holds for all, as in most projects. */
    List<Groupe> selon(Function<EssmsProjet, ? extends @Nullable Object> cle) {
        if (estVide()) {
            return List.of();
        }
        return memeCle(cle) ? List.of(this) : separer(cle);
    }

    /** One value of the key holds for all. */
    boolean memeCle(Function<EssmsProjet, ? extends @Nullable Object> cle) {
        Object premiere = cle.apply(premier());
        for (int i = 1; i < essms.size(); i++) {
            if (!Objects.equals(premiere, cle.apply(essms.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private List<Groupe> separer(Function<EssmsProjet, ? extends @Nullable Object> cle) {
        Map<@Nullable Object, List<EssmsProjet>> parCle = new LinkedHashMap<>();
        for (EssmsProjet e : essms) {
            parCle.computeIfAbsent(cle.apply(e), c -> new ArrayList<>()).add(e);
        }
        List<Groupe> groupes = new ArrayList<>(parCle.size());
        parCle.values().forEach(memes -> groupes.add(new Groupe(memes)));
        return groupes;
    }
}
