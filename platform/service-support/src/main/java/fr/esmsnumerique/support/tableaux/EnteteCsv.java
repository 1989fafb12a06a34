package fr.esmsnumerique.support.tableaux;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * First line of a table.
 *
 * @param colonnes names as the caller knows them, in the order of the file; empty for a column nobody reads
 */
record EnteteCsv(char separateur, List<String> colonnes) {

    private static final char[] SEPARATEURS = {';', ',', '\t'};

    static EnteteCsv lire(String ligne, List<String> connues, List<String> obligatoires) {
        Map<String, String> parNom = parNom(connues);
        EnteteCsv meilleur = new EnteteCsv(';', List.of());
        for (char separateur : SEPARATEURS) {
            EnteteCsv essai = new EnteteCsv(
                    separateur,
                    TableCsv.decouper(ligne, separateur).stream()
                            .map(nom -> parNom.getOrDefault(depouille(nom), ""))
                            .toList());
            meilleur = essai.reconnues() > meilleur.reconnues() ? essai : meilleur;
        }
        meilleur.verifier(ligne, obligatoires);
        return meilleur;
    }

    /** Names already cut by a workbook. */
    static EnteteCsv nommer(List<String> noms, List<String> connues, List<String> obligatoires) {
        Map<String, String> parNom = parNom(connues);
        EnteteCsv entete = new EnteteCsv(
                ';',
                noms.stream()
                        .map(nom -> parNom.getOrDefault(depouille(nom), ""))
                        .toList());
        entete.verifier(String.join(" ; ", noms), obligatoires);
        return entete;
    }

    private static Map<String, String> parNom(List<String> connues) {
        return connues.stream().collect(Collectors.toMap(EnteteCsv::depouille, Function.identity()));
    }

    private long reconnues() {
        return colonnes.stream().filter(c -> !c.isEmpty()).count();
    }

    private void verifier(String ligne, List<String> obligatoires) {
        List<String> absentes = new ArrayList<>(obligatoires);
        absentes.removeAll(colonnes);
        if (!absentes.isEmpty()) {
            throw new FichierRefuse(
                    "import.entete",
                    "La première ligne doit nommer les colonnes, séparées par « ; », « , » ou une tabulation. Manque : "
                            + String.join(", ", absentes) + ". Lu : « " + ErreurImport.abrege(ligne) + " ».");
        }
        Set<String> vues = new HashSet<>();
        colonnes.stream().filter(c -> !c.isEmpty() && !vues.add(c)).findFirst().ifPresent(repetee -> {
            throw new FichierRefuse("import.entete", "La colonne " + repetee + " figure deux fois.");
        });
    }

    /** {@code Code solution}, {@code CODE_SOLUTION} and {@code codeSolution} are one name. */
    private static String depouille(String nom) {
        return Normalizer.normalize(nom, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9.]", "")
                .toLowerCase(Locale.ROOT);
    }
}
