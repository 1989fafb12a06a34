package fr.esmsnumerique.eligibilite.referentiel.web;

import fr.esmsnumerique.support.web.Curseur;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list sorted in memory: these lists are small.
 *
 * @param suivant cursor of the next page, {@code null} on the last one
 */
public record Tranche<T>(List<T> elements, @Nullable String suivant) {

    private static final int LIMITE_PAR_DEFAUT = 50;
    private static final int LONGUEUR_CLE = 60;
    /** Sorts before any character of a key. */
    private static final String FIN_DE_CLE = "\u0001";

    /** @param cle what the list is sorted by, then what identifies an element */
    public static <T> Tranche<T> de(
            List<T> tous,
            Function<T, String> cle,
            Function<T, String> identifiant,
            boolean decroissant,
            @Nullable String curseur,
            @Nullable Integer limite) {
        int taille = Objects.requireNonNullElse(limite, LIMITE_PAR_DEFAUT);
        Function<T, String> position = t -> abregee(cle.apply(t)) + FIN_DE_CLE + identifiant.apply(t);
        Comparator<String> sens = decroissant ? Comparator.reverseOrder() : Comparator.naturalOrder();
        String apres = curseur == null ? null : Curseur.decoder(curseur);
        List<T> restants = tous.stream()
                .filter(t -> apres == null || sens.compare(position.apply(t), apres) > 0)
                .sorted(Comparator.comparing(position, sens))
                .limit(taille + 1L)
                .toList();
        List<T> page = restants.stream().limit(taille).toList();
        return new Tranche<>(page, restants.size() > taille ? Curseur.encoder(position.apply(page.getLast())) : null);
    }

    private static String abregee(String cle) {
        String sans = depouille(cle);
        return sans.length() <= LONGUEUR_CLE ? sans : sans.substring(0, LONGUEUR_CLE);
    }

    /** Without case nor accents, to be sorted and searched. */
    public static String depouille(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
