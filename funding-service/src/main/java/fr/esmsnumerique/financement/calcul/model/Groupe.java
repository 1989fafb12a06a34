package fr.esmsnumerique.financement.calcul.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Establishments that share a line, in the order of their ranks: filled once, then only read. Several lines of a project bear on the same ones, whose numbers are listed
 * once. An array, for every computation goes several times through it.
 */
final class Groupe {

    static final Groupe VIDE = new Groupe(0);

    private final EssmsProjet[] essms;
    private int taille;
    private @Nullable List<String> numeros;

    /** Empty until they are added. */
    Groupe(int auPlus) {
        this.essms = new EssmsProjet[auPlus];
    }

    Groupe(List<EssmsProjet> essms) {
        this.essms = essms.toArray(EssmsProjet[]::new);
        this.taille = essms.size();
    }

    void ajouter(EssmsProjet e) {
        essms[taille++] = e;
    }

    int taille() {
        return taille;
    }

    boolean estVide() {
        return taille == 0;
    }

    EssmsProjet premier() {
        return essms[0];
    }

    EssmsProjet essms(int rang) {
        return essms[rang];
    }

    List<EssmsProjet> essms() {
        return Arrays.asList(essms).subList(0, taille);
    }

    /** FINESS numbers. */
    List<String> numeros() {
        if (numeros == null) {
            String[] listes = new String[taille];
            for (int i = 0; i < taille; i++) {
                listes[i] = essms[i].numeroFiness();
            }
            numeros = List.of(listes);
        }
        return numeros;
    }

    /** Some establishment has its own price. */
    boolean unPrixConnu() {
        for (int i = 0; i < taille; i++) {
            if (essms[i].prixEditeur() != null) {
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
        List<EssmsProjet> tous = new ArrayList<>(essms());
        tous.addAll(autre.essms());
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
        for (int i = 1; i < taille; i++) {
            if (!Objects.equals(premiere, cle.apply(essms[i]))) {
                return false;
            }
        }
        return true;
    }

    private List<Groupe> separer(Function<EssmsProjet, ? extends @Nullable Object> cle) {
        Map<@Nullable Object, List<EssmsProjet>> parCle = new LinkedHashMap<>();
        for (EssmsProjet e : essms()) {
            parCle.computeIfAbsent(cle.apply(e), c -> new ArrayList<>()).add(e);
        }
        List<Groupe> groupes = new ArrayList<>(parCle.size());
        parCle.values().forEach(memes -> groupes.add(new Groupe(memes)));
        return groupes;
    }
}
