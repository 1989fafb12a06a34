package fr.esmsnumerique.support.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What each pattern of the contracts and schemas asks for, said to a person: {@code formes-attendues.tsv}, pattern then sentence. A pattern added to a contract without
 * its sentence fails a test.
 */
public final class FormeAttendue {

    private static final Map<String, String> PHRASES = lire();

    private FormeAttendue() {}

    /** Ends "this field …". */
    public static String de(String motif) {
        return PHRASES.getOrDefault(motif, "n'a pas la forme attendue");
    }

    static Map<String, String> phrases() {
        return PHRASES;
    }

    private static Map<String, String> lire() {
        try (InputStream flux = FormeAttendue.class.getResourceAsStream("/formes-attendues.tsv")) {
            return new String(Objects.requireNonNull(flux).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(ligne -> ligne.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(l -> l[0], l -> l[1]));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
