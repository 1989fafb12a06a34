package fr.esmsnumerique.deploiement;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code deploy/compose/compose.yaml} with the values of {@code .env.exemple} in it, as the engine would see it. */
final class Compose {

    static final Path DOSSIER = Depot.DEPLOIEMENT.resolve("compose");
    private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{([A-Z_]+)(?::([-?])([^}]*))?}");

    private final Arbre fichier = Arbre.lire(DOSSIER.resolve("compose.yaml"));
    private final Map<String, String> env = env();

    Arbre fichier() {
        return fichier;
    }

    Map<String, Arbre> services() {
        return fichier.champ("services").champs();
    }

    /** @throws AssertionError when a variable has neither a value in the example nor a default */
    String interpoler(String texte) {
        return INTERPOLATION
                .matcher(texte)
                .replaceAll(trouvee ->
                        Matcher.quoteReplacement(valeur(trouvee.group(1), trouvee.group(2), trouvee.group(3))));
    }

    private String valeur(String nom, String operateur, String suite) {
        String donnee = env.get(nom);
        if (donnee != null && !donnee.isEmpty()) {
            return donnee;
        }
        if ("-".equals(operateur)) {
            return suite;
        }
        throw new AssertionError(".env.exemple ne donne pas " + nom);
    }

    /** @param secret content of the file of a secret, by its name */
    ApplicationDeployee application(String nom, UnaryOperator<String> secret) {
        Arbre service = services().get(nom);
        Map<String, String> variables = new LinkedHashMap<>();
        service.champ("environment").champs().forEach((v, valeur) -> variables.put(v, interpoler(valeur.texte())));
        Map<String, String> secrets = service.elements("secrets").stream()
                .collect(Collectors.toMap(s -> s.texte("target"), s -> secret.apply(s.texte("source"))));
        return new ApplicationDeployee(Depot.MODULES.get(nom), variables, secrets);
    }

    private static Map<String, String> env() {
        return ApplicationDeployee.contenu(DOSSIER.resolve(".env.exemple"))
                .lines()
                .filter(ligne -> ligne.matches("[A-Z_]+=.*"))
                .collect(Collectors.toMap(
                        ligne -> ligne.substring(0, ligne.indexOf('=')),
                        ligne -> ligne.substring(ligne.indexOf('=') + 1)));
    }
}
