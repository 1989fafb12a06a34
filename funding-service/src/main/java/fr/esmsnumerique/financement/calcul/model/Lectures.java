package fr.esmsnumerique.financement.calcul.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reading applied to each ambiguity that the campaign's texts leave open. Construction refuses one that answers another question. */
public final class Lectures {

    /** Printed on every line a reading decides: written once. */
    private static final Map<Option, String> MENTIONS = new EnumMap<>(Option.class);

    static {
        for (Ambiguite ambiguite : Ambiguite.values()) {
            ambiguite
                    .options()
                    .forEach(option -> MENTIONS.put(option, "lecture " + option + " (" + ambiguite.id() + ")"));
        }
    }

    private final Map<Ambiguite, Option> retenues;
    private final Map<Ambiguite, String> mentions = new EnumMap<>(Ambiguite.class);
    private final Set<Option> options = EnumSet.noneOf(Option.class);

    public Lectures(Map<Ambiguite, Option> retenues) {
        this.retenues = new EnumMap<>(Ambiguite.class);
        this.retenues.putAll(retenues);
        this.retenues.forEach((ambiguite, option) -> {
            if (!ambiguite.options().contains(option)) {
                throw new IllegalArgumentException("Lecture sans objet pour " + ambiguite.id() + " : " + option);
            }
            options.add(option);
            mentions.put(ambiguite, MENTIONS.get(option));
        });
    }

    /** Ambiguities of this campaign. */
    public Set<Ambiguite> ouvertes() {
        return Set.copyOf(retenues.keySet());
    }

    public boolean pose(Ambiguite ambiguite) {
        return retenues.containsKey(ambiguite);
    }

    public Optional<Option> de(Ambiguite ambiguite) {
        return Optional.ofNullable(retenues.get(ambiguite));
    }

    public boolean retient(Option option) {
        return options.contains(option);
    }

    public Lectures avec(Ambiguite ambiguite, Option option) {
        Map<Ambiguite, Option> autres = new EnumMap<>(retenues);
        autres.put(ambiguite, option);
        return new Lectures(autres);
    }

    /** {@code lecture MARGINAL (AMB-01)}, printed on the lines it decides; nothing when the texts settle the question. */
    public @Nullable String mention(Ambiguite ambiguite) {
        return mentions.get(ambiguite);
    }

    @Override
    public boolean equals(@Nullable Object autre) {
        return autre instanceof Lectures lectures && retenues.equals(lectures.retenues);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(retenues);
    }

    @Override
    public String toString() {
        return retenues.toString();
    }
}
