package fr.esmsnumerique.usage.imports;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.support.tableaux.CellulesPlates;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers a file repeats from month to month: checked once each, found again by their nine characters packed in a number. */
final class FinessLus {

    private static final int CARACTERES = 9;
    private static final int BITS_ASCII = 7;
    /** More than any project has: a file of other people's numbers must not fill the memory. */
    private static final int GARDES = 10_000;

    private final Map<Long, NumeroFiness> lus = new HashMap<>();

    /** @return {@code null} for anything but a valid number */
    @Nullable
    NumeroFiness lire(CellulesPlates cellules, int rang) {
        if (cellules.longueur(rang) != CARACTERES) {
            return null;
        }
        long cle = 0;
        for (int i = 0; i < CARACTERES; i++) {
            cle = cle << BITS_ASCII | cellules.caractere(rang, i);
        }
        NumeroFiness connu = lus.get(cle);
        return connu == null ? decouvrir(cle, cellules.texte(rang, 0)) : connu;
    }

    private @Nullable NumeroFiness decouvrir(long cle, String texte) {
        if (!NumeroFiness.estValide(texte)) {
            return null;
        }
        NumeroFiness nouveau = new NumeroFiness(texte);
        if (lus.size() < GARDES) {
            lus.put(cle, nouveau);
        }
        return nouveau;
    }
}
