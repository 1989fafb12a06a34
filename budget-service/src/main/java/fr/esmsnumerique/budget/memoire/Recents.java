package fr.esmsnumerique.budget.memoire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The values read last, by key; only for what never changes once it exists. */
public final class Recents<K, V> {

    private final Map<K, V> valeurs;

    /** @param nombre kept, the least recently read leaves first */
    public Recents(int nombre) {
        valeurs = new LinkedHashMap<>(nombre, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> ancienne) {
                return size() > nombre;
            }
        };
    }

    public synchronized Optional<V> lire(K cle) {
        return Optional.ofNullable(valeurs.get(cle));
    }

    public synchronized void garder(K cle, V valeur) {
        valeurs.put(cle, valeur);
    }
}
