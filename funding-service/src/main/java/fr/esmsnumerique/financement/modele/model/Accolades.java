package fr.esmsnumerique.financement.modele.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The only syntax of a template: a name between double braces. Nothing is evaluated, and a value is never read again for braces. */
public final class Accolades {

    private static final Pattern CHAMP = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private Accolades() {}

    static List<String> noms(String paragraphe) {
        return CHAMP.matcher(paragraphe).results().map(r -> r.group(1)).toList();
    }

    static String sansChamp(String paragraphe) {
        return CHAMP.matcher(paragraphe).replaceAll("");
    }

    public static String remplir(String paragraphe, Function<ChampInsere, String> valeurs) {
        return CHAMP.matcher(paragraphe)
                .replaceAll((MatchResult r) -> Matcher.quoteReplacement(
                        ChampInsere.nomme(r.group(1)).map(valeurs).orElse("")));
    }

    /** The block that is the whole paragraph, if it is one. */
    public static Optional<ChampInsere> bloc(String paragraphe) {
        Matcher seul = CHAMP.matcher(paragraphe.strip());
        return seul.matches() ? ChampInsere.nomme(seul.group(1)).filter(ChampInsere::bloc) : Optional.empty();
    }
}
