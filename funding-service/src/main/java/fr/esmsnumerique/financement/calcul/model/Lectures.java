package fr.esmsnumerique.financement.calcul.model;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reading applied to each ambiguity. Construction refuses a missing one and one that answers another question. */
public final class Lectures {

    private final Map<Ambiguite, Option> retenues;

    public Lectures(Map<Ambiguite, Option> retenues) {
        this.retenues = new EnumMap<>(retenues);
        for (Ambiguite ambiguite : Ambiguite.values()) {
            Option option = retenues.get(ambiguite);
            if (option == null || !ambiguite.options().contains(option)) {
                throw new IllegalArgumentException(
                        "Lecture absente ou sans objet pour " + ambiguite.id() + " : " + option);
            }
        }
    }

    public Option de(Ambiguite ambiguite) {
        Option option = retenues.get(ambiguite);
        if (option == null) {
            throw new IllegalStateException("Lecture absente : " + ambiguite);
        }
        return option;
    }

    public boolean retient(Option option) {
        return retenues.containsValue(option);
    }

    public Lectures avec(Ambiguite ambiguite, Option option) {
        Map<Ambiguite, Option> autres = new EnumMap<>(retenues);
        autres.put(ambiguite, option);
        return new Lectures(autres);
    }

    @Override
    public boolean equals(@Nullable Object autre) {
        return autre instanceof Lectures lectures && retenues.equals(lectures.retenues);
    }

    @Override
    public int hashCode() {
        return retenues.hashCode();
    }

    @Override
    public String toString() {
        return retenues.toString();
    }

    /** {@code lecture MARGINAL (AMB-01)}, printed on the lines it decides. */
    public String mention(Ambiguite ambiguite) {
        return "lecture " + de(ambiguite) + " (" + ambiguite.id() + ")";
    }
}
