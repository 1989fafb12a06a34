package fr.esmsnumerique.budget.banc;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of a report.
 *
 * @param debit valeur, p50 and p99; only {@code parSeconde} for a single figure, then in {@code unite}
 * @param pair the peer that did the same work in the same run
 * @param cible a ratio to the peer when there is one, else a value in {@code unite} that must not be exceeded
 * @param p99MaxMs bound of the 99th percentile, when one was set
 */
record Mesure(
        String id, Debit debit, String unite, Optional<Pair> pair, OptionalDouble cible, OptionalDouble p99MaxMs) {

    /** The peer's own figures. */
    record Pair(String id, Debit debit) {}

    static Mesure constat(String id, Debit debit) {
        return new Mesure(id, debit, "op/s", Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** @param cible ratio to reach, if any is promised */
    static Mesure contre(String id, Debit debit, Optional<Pair> pair, OptionalDouble cible, OptionalDouble p99MaxMs) {
        return new Mesure(id, debit, "op/s", pair, cible, p99MaxMs);
    }

    static Mesure auPlus(String id, double valeur, String unite, double cible) {
        return new Mesure(
                id, new Debit(valeur, 0, 0), unite, Optional.empty(), OptionalDouble.of(cible), OptionalDouble.empty());
    }

    static Mesure constat(String id, double valeur, String unite) {
        return new Mesure(
                id, new Debit(valeur, 0, 0), unite, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** A rate beside the peer's, absent when the peer is not installed. */
    static Mesure contre(String id, double valeur, String unite, Optional<Pair> pair, double cible) {
        return new Mesure(id, new Debit(valeur, 0, 0), unite, pair, OptionalDouble.of(cible), OptionalDouble.empty());
    }

    OptionalDouble ratio() {
        return pair.map(p -> OptionalDouble.of(debit.parSeconde() / p.debit().parSeconde()))
                .orElse(OptionalDouble.empty());
    }

    /** Empty when nothing was promised, or when the peer was not there to compare with. */
    Optional<Boolean> atteinte() {
        if (cible.isEmpty()) {
            return Optional.empty();
        }
        if (unite.endsWith("/s")) {
            return ratio().isEmpty()
                    ? Optional.empty()
                    : Optional.of(ratio().getAsDouble() >= cible.getAsDouble()
                            && (p99MaxMs.isEmpty() || debit.p99Ms() <= p99MaxMs.getAsDouble()));
        }
        return Optional.of(debit.parSeconde() <= cible.getAsDouble());
    }

    String json() {
        StringBuilder json = new StringBuilder(
                "{\"id\":\"%s\",\"valeur\":%s,\"unite\":\"%s\"".formatted(id, nombre(debit.parSeconde()), unite));
        if (debit.p99Ms() > 0) {
            json.append(",\"p50Ms\":%s,\"p99Ms\":%s".formatted(nombre(debit.p50Ms()), nombre(debit.p99Ms())));
        }
        pair.ifPresent(p -> json.append(",\"pair\":\"%s\",\"valeurPair\":%s,\"pairP99Ms\":%s,\"ratio\":%s"
                .formatted(
                        p.id(),
                        nombre(p.debit().parSeconde()),
                        nombre(p.debit().p99Ms()),
                        nombre(ratio().orElseThrow()))));
        cible.ifPresent(but -> json.append(",\"cible\":").append(nombre(but)));
        p99MaxMs.ifPresent(max -> json.append(",\"p99MaxMs\":").append(nombre(max)));
        atteinte().ifPresent(oui -> json.append(",\"atteinte\":").append(oui));
        return json.append('}').toString();
    }

    String ligne() {
        return "%-34s %10s %-5s %9s %9s %11s %7s %7s  %s"
                .formatted(
                        id,
                        nombre(debit.parSeconde()),
                        unite,
                        debit.p99Ms() > 0 ? nombre(debit.p50Ms()) : "",
                        debit.p99Ms() > 0 ? nombre(debit.p99Ms()) : "",
                        pair.map(p -> nombre(p.debit().parSeconde())).orElse(""),
                        texte(ratio()),
                        texte(cible),
                        atteinte().map(oui -> oui ? "oui" : "NON").orElse(""));
    }

    static String titres() {
        return "%-34s %10s %-5s %9s %9s %11s %7s %7s  %s"
                .formatted("mesure", "valeur", "unité", "p50 ms", "p99 ms", "pair", "ratio", "cible", "atteinte");
    }

    private static String texte(OptionalDouble valeur) {
        return valeur.isEmpty() ? "" : nombre(valeur.getAsDouble());
    }

    private static String nombre(double valeur) {
        return String.format(Locale.ROOT, Math.abs(valeur) >= 100 ? "%.0f" : "%.3f", valeur);
    }
}
