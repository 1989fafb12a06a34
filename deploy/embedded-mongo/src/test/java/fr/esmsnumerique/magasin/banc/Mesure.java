package fr.esmsnumerique.magasin.banc;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One line of the report, in the format every bench of the platform writes.
 *
 * @param cible in {@code unite}; reached above it, or below it when {@code aMinimiser}
 */
record Mesure(
        String id,
        double valeur,
        String unite,
        OptionalDouble p99Ms,
        OptionalDouble valeurPair,
        OptionalDouble cible,
        boolean aMinimiser) {

    static final String PAIR = "mongo-java-server.h2.commit-sync";

    static Mesure debit(String id, Debit nous, Debit pair, double cible) {
        return new Mesure(
                id,
                nous.parSeconde(),
                "op/s",
                OptionalDouble.of(nous.p99Ms()),
                OptionalDouble.of(pair.parSeconde()),
                OptionalDouble.of(cible),
                false);
    }

    static Mesure auPlus(String id, double valeur, String unite, OptionalDouble pair, double cible) {
        return new Mesure(id, valeur, unite, OptionalDouble.empty(), pair, OptionalDouble.of(cible), true);
    }

    static Mesure constat(String id, double valeur, String unite) {
        return new Mesure(
                id, valeur, unite, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), true);
    }

    /** How many times better than the peer. */
    OptionalDouble ratio() {
        return valeurPair.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(aMinimiser ? valeurPair.getAsDouble() / valeur : valeur / valeurPair.getAsDouble());
    }

    boolean atteinte() {
        return cible.isEmpty() || (aMinimiser ? valeur <= cible.getAsDouble() : valeur >= cible.getAsDouble());
    }

    String json() {
        StringBuilder json =
                new StringBuilder("{\"id\":\"%s\",\"valeur\":%s,\"unite\":\"%s\"".formatted(id, nombre(valeur), unite));
        p99Ms.ifPresent(p99 -> json.append(",\"p99Ms\":").append(nombre(p99)));
        valeurPair.ifPresent(pair -> json.append(",\"pair\":\"%s\",\"valeurPair\":%s,\"ratio\":%s"
                .formatted(PAIR, nombre(pair), nombre(ratio().orElseThrow()))));
        cible.ifPresent(but -> json.append(",\"cible\":%s,\"atteinte\":%s".formatted(nombre(but), atteinte())));
        return json.append('}').toString();
    }

    String ligne() {
        return "%-26s %12s %-6s %10s %12s %8s %10s  %s"
                .formatted(
                        id,
                        nombre(valeur),
                        unite,
                        texte(p99Ms),
                        texte(valeurPair),
                        texte(ratio()),
                        texte(cible),
                        cible.isEmpty() ? "" : atteinte() ? "oui" : "NON");
    }

    static String titres() {
        return "%-26s %12s %-6s %10s %12s %8s %10s  %s"
                .formatted("mesure", "valeur", "unité", "p99 (ms)", "H2 synchro", "ratio", "cible", "atteinte");
    }

    private static String texte(OptionalDouble valeur) {
        return valeur.isEmpty() ? "" : nombre(valeur.getAsDouble());
    }

    private static String nombre(double valeur) {
        return String.format(Locale.ROOT, Math.abs(valeur) >= 100 ? "%.0f" : "%.3f", valeur);
    }
}
