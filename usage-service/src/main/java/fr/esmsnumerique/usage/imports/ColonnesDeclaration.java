package fr.esmsnumerique.usage.imports;

import fr.esmsnumerique.usage.declaration.model.Compteur;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Columns of a file of declarations: {@code finess}, {@code mois}, one per counter, {@code motif} of a correction. */
final class ColonnesDeclaration {

    static final String FINESS = "finess";
    static final String MOIS = "mois";
    static final String MOTIF = "motif";
    static final List<String> OBLIGATOIRES = List.of(FINESS, MOIS);
    static final Map<String, Compteur> COMPTEURS = compteurs();
    /** The same, to go through them at each line. */
    static final List<Map.Entry<String, Compteur>> COLONNES = List.copyOf(COMPTEURS.entrySet());

    static final List<String> CONNUES = Stream.of(List.of(FINESS, MOIS), COMPTEURS.keySet(), List.of(MOTIF))
            .flatMap(c -> c.stream())
            .toList();

    private ColonnesDeclaration() {}

    /** {@code MESSAGES_MSS} is the column {@code messages_mss}; spaces, capitals and accents of a header do not matter. */
    private static Map<String, Compteur> compteurs() {
        Map<String, Compteur> colonnes = new LinkedHashMap<>();
        Arrays.stream(Compteur.values()).forEach(c -> colonnes.put(c.name().toLowerCase(Locale.ROOT), c));
        return colonnes;
    }
}
