package fr.esmsnumerique.usage.projet.application;

import fr.esmsnumerique.usage.projet.model.Projet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Something computed from a project, remembered while nothing it depends on changes: the project and its declarations (its version counts both) and what the caller adds.
 * It holds one small value per project; a restart only computes them once more.
 *
 * @param <T> small: a national list holds three thousand of them
 */
public final class MemoireProjets<T> {

    private final Map<String, Connu<T>> connus = new ConcurrentHashMap<>();

    private record Cle(long version, Object contexte) {}

    private record Connu<T>(Cle cle, T valeur) {}

    /** @param contexte what the value depends on beside the project, compared by value */
    public T de(Projet projet, Object contexte, Function<Projet, T> calcul) {
        Cle cle = new Cle(projet.version(), contexte);
        Connu<T> connu = connus.get(projet.dossierId());
        if (connu == null || !connu.cle().equals(cle)) {
            connu = new Connu<>(cle, calcul.apply(projet));
            connus.put(projet.dossierId(), connu);
        }
        return connu.valeur();
    }
}
