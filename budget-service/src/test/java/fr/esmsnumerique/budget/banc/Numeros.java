package fr.esmsnumerique.budget.banc;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** The next dossier of a client's envelope: each is engaged once. */
final class Numeros {

    private final List<String> campagnes;
    private final AtomicIntegerArray suivants;

    Numeros(List<String> campagnes) {
        this.campagnes = campagnes;
        this.suivants = new AtomicIntegerArray(campagnes.size());
    }

    String suivant(int client) {
        int enveloppe = client % campagnes.size();
        return LivreEnProcessus.dossier(campagnes.get(enveloppe), suivants.getAndIncrement(enveloppe));
    }
}
