package fr.esmsnumerique.budget.consolidation.model;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Order of names that end with a rank: {@code x}, {@code x-2}, {@code x-9}, {@code x-12}. A day, {@code 2025-10-15}, ends with two digits that are not one. */
public final class OrdreDesNoms {

    private static final Pattern RANG = Pattern.compile("(.*Z)-([0-9]{1,9})");

    public static final Comparator<String> ORDRE =
            Comparator.comparing(OrdreDesNoms::souche).thenComparing(OrdreDesNoms::rang);

    private OrdreDesNoms() {}

    private static String souche(String nom) {
        Matcher forme = RANG.matcher(nom);
        return forme.matches() ? forme.group(1) : nom;
    }

    private static int rang(String nom) {
        Matcher forme = RANG.matcher(nom);
        return forme.matches() ? Integer.parseInt(forme.group(2)) : 1;
    }
}
