package fr.esmsnumerique.budget.enveloppe.model;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An envelope: one campaign in one budget year, written {@code 2025-G25}. One envelope is one stream of mouvements.
 *
 * @param exercice budget year
 * @param campagne campaign code
 */
public record EnveloppeId(int exercice, String campagne) implements Comparable<EnveloppeId> {

    private static final Pattern FORME = Pattern.compile("(20[0-9]{2})-([A-Z][A-Z0-9]{1,7})");

    public static EnveloppeId de(String texte) {
        Matcher forme = FORME.matcher(texte);
        if (!forme.matches()) {
            throw new IllegalArgumentException("Identifiant d'enveloppe inattendu : " + texte);
        }
        return new EnveloppeId(Integer.parseInt(forme.group(1)), forme.group(2));
    }

    /** The envelope of the same campaign, the year after. */
    public EnveloppeId suivante() {
        return new EnveloppeId(exercice + 1, campagne);
    }

    /** The envelope of the same campaign, the year before. */
    public EnveloppeId precedente() {
        return new EnveloppeId(exercice - 1, campagne);
    }

    /**
     * Day of the budget year on which its dates are to be read: read later or earlier, an envelope keeps the dates of its own year, the campaign may give others to the
     * next one.
     */
    public LocalDate jourDeLExercice(LocalDate jour) {
        LocalDate premier = LocalDate.of(exercice, 1, 1);
        LocalDate dernier = LocalDate.of(exercice, 12, 31);
        if (jour.isBefore(premier)) {
            return premier;
        }
        return jour.isAfter(dernier) ? dernier : jour;
    }

    @Override
    public int compareTo(EnveloppeId autre) {
        return toString().compareTo(autre.toString());
    }

    @Override
    public String toString() {
        return exercice + "-" + campagne;
    }
}
