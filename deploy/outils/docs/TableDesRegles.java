import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes docs/reference/regles.md from the table of each service, that its own test keeps true, and from the campaigns of docs/reference/recueil.tsv:
 * {@code java TableDesRegles.java DOSSIER [--verifier]}. With {@code --verifier}, changes nothing and fails when the page is not what would be written.
 */
public final class TableDesRegles {

    private static final List<String> SERVICES = List.of("eligibilite", "financement", "budget", "usage");
    private static final List<String> FAMILLES =
            List.of("ELI", "SOL", "SON", "FUN", "PAY", "USE", "CAL", "BUD", "DOC", "PIL", "SEC", "NOT", "AMB");
    private static final Map<String, String> COLONNES = Map.ofEntries(
            Map.entry("règle", "regle"),
            Map.entry("clause", "regle"),
            Map.entry("ce qui est fait", "clause"),
            Map.entry("objet", "clause"),
            Map.entry("classe", "classe"),
            Map.entry("test", "test"),
            Map.entry("citation", "citation"),
            Map.entry("source", "citation"),
            Map.entry("textes", "citation"),
            Map.entry("campagnes", "campagne"),
            Map.entry("raison", "raison"));

    /** Families whose every rule is applied or explained: those eligibility rests on. Ambiguities of amounts and usage are their services' to list. */
    private static final Pattern COMPLETES = Pattern.compile("(ELI|SOL|SON|DOC|SEC|CAL|AMB)-\\d\\d|PIL-03");

    private final Path dossier;
    private final Map<String, String[]> recueil;
    private final List<String> manques = new ArrayList<>();

    private TableDesRegles(Path dossier) {
        this.dossier = dossier;
        this.recueil = lignes(dossier.resolve("recueil.tsv"))
                .filter(ligne -> !ligne.startsWith("#") && !ligne.isBlank())
                .map(ligne -> ligne.split("\t", -1))
                .collect(Collectors.toMap(champs -> champs[0], champs -> champs, (a, b) -> {
                    throw new IllegalStateException("Règle deux fois au recueil : " + a[0]);
                }));
    }

    public static void main(String[] arguments) throws IOException {
        Path dossier = Path.of(arguments[0]);
        TableDesRegles table = new TableDesRegles(dossier);
        String page = table.page();
        List<String> absentes = table.absentes(page);
        if (!absentes.isEmpty()) {
            System.err.println("Règles du recueil ni appliquées ni expliquées : ajoutez-les à une page docs/reference/regles-<service>.md : " + absentes);
            System.exit(1);
        }
        if (!table.manques.isEmpty()) {
            System.err.println("Règles sans campagne ou sans clause : complétez docs/reference/recueil.tsv : " + table.manques);
            System.exit(1);
        }
        Path fichier = dossier.resolve("regles.md");
        if (arguments.length == 1) {
            Files.writeString(fichier, page);
        } else if (!Files.exists(fichier) || !Files.readString(fichier).equals(page)) {
            System.err.println("docs/reference/regles.md n'est pas à jour : lancez ./esms docs et validez le fichier.");
            System.exit(1);
        }
    }

    private List<String> absentes(String page) {
        return recueil.keySet().stream()
                .filter(regle -> COMPLETES.matcher(regle).matches())
                .filter(regle -> !page.contains("\n| " + regle))
                .sorted()
                .toList();
    }

    private String page() {
        List<Map<String, String>> toutes = SERVICES.stream()
                .flatMap(this::reglesDe)
                .sorted(Comparator.comparing(TableDesRegles::rang))
                .toList();
        List<Map<String, String>> appliquees =
                toutes.stream().filter(regle -> !regle.containsKey("raison")).toList();
        List<Map<String, String>> autres =
                toutes.stream().filter(regle -> regle.containsKey("raison")).toList();
        StringBuilder page = new StringBuilder("""
                # Toutes les règles

                Page générée par `./esms docs` à partir des pages `regles-*.md` de chaque service et de `recueil.tsv` ; ne la modifiez pas, un test la compare. Les classes et
                les tests nommés existent : le test de chaque service le vérifie.

                - *Campagne* : celles où la règle s'applique quand la page du service le dit, sinon celle dont les textes l'écrivent (`A21`, `G22`, `G25`), suivie de la
                  région quand un seul appel régional l'écrit ; `toutes` quand elle ne dépend pas d'une campagne. Une ambiguïté (AMB) porte celle où la question se pose.
                - *Citation* : texte versé et lignes (`003:L427-429`), ou le statut quand les textes se taisent.

                """);
        page.append("%d règles appliquées, en %d lignes : une règle peut l'être par plusieurs services.%n%n"
                .formatted(appliquees.stream().map(r -> r.get("regle")).distinct().count(), appliquees.size()));
        page.append("| Règle | Clause | Campagne | Service | Classe | Test | Citation |\n|---|---|---|---|---|---|---|\n");
        appliquees.forEach(r -> page.append(ligne(r, "regle", "clause", "campagne", "service", "classe", "test", "citation")));
        page.append("\n## Ce qui n'est pas automatisé, et pourquoi\n\n| Règle | Campagne | Service | Raison |\n|---|---|---|---|\n");
        autres.forEach(r -> page.append(ligne(r, "regle", "campagne", "service", "raison")));
        return page.toString();
    }

    /** Each table gives its columns their names; a line of a table is a rule. */
    private Stream<Map<String, String>> reglesDe(String service) {
        List<Map<String, String>> regles = new ArrayList<>();
        List<String> colonnes = List.of();
        for (String ligne : lignes(dossier.resolve("regles-" + service + ".md")).toList()) {
            List<String> cellules = cellules(ligne);
            if (cellules.isEmpty()) {
                colonnes = List.of();
            } else if (colonnes.isEmpty()) {
                colonnes = cellules.stream()
                        .map(titre -> COLONNES.getOrDefault(titre.toLowerCase(Locale.FRENCH), ""))
                        .toList();
            } else if (colonnes.contains("regle") && cellules.getFirst().matches("[A-Z]{3}-\\d{2}.*")) {
                regles.add(regle(service, colonnes, cellules));
            }
        }
        return regles.stream();
    }

    private Map<String, String> regle(String service, List<String> colonnes, List<String> cellules) {
        Map<String, String> regle = new LinkedHashMap<>(Map.of("service", service));
        for (int i = 0; i < colonnes.size(); i++) {
            regle.put(colonnes.get(i), cellules.get(i));
        }
        String[] connue = recueil.getOrDefault(regle.get("regle").substring(0, 6), new String[] {"", "", ""});
        regle.putIfAbsent("campagne", connue[1]);
        if (!regle.containsKey("raison")) {
            regle.putIfAbsent("clause", connue[2]);
            regle.replaceAll((colonne, valeur) -> colonne.equals("classe") || colonne.equals("test") ? code(valeur) : valeur);
        }
        if (regle.get("campagne").isEmpty() || regle.getOrDefault("clause", "-").isEmpty()) {
            manques.add(regle.get("regle"));
        }
        return regle;
    }

    private static String code(String noms) {
        return Arrays.stream(noms.replace("`", "").split(",")).map(nom -> "`" + nom.strip() + "`").collect(Collectors.joining(", "));
    }

    private static String rang(Map<String, String> regle) {
        String id = regle.get("regle");
        return "%02d %s %s".formatted(FAMILLES.indexOf(id.substring(0, 3)), id, regle.get("service"));
    }

    private static String ligne(Map<String, String> regle, String... colonnes) {
        return Arrays.stream(colonnes).map(regle::get).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static List<String> cellules(String ligne) {
        if (!ligne.startsWith("|")) {
            return List.of();
        }
        return Arrays.stream(ligne.substring(1).strip().replaceAll("\\|$", "").split("\\|")).map(String::strip).toList();
    }

    private static Stream<String> lignes(Path fichier) {
        try {
            return Files.readAllLines(fichier).stream();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
