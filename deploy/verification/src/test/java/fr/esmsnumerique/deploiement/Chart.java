package fr.esmsnumerique.deploiement;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The resources the chart renders with the values of a file. */
record Chart(List<Arbre> ressources) {

    static final Path DOSSIER = Depot.DEPLOIEMENT.resolve(Path.of("helm", "esms-numerique"));
    static final String RELEASE = "esms";

    static Path valeurs(String nom) {
        return Path.of("src", "test", "resources", "chart", nom + ".yaml").toAbsolutePath();
    }

    static Chart rendu(String valeurs) {
        String texte = new Helm(DOSSIER.toAbsolutePath().normalize())
                .template()
                .withName(RELEASE)
                .withNamespace("esms")
                .withValuesFile(valeurs(valeurs))
                .call();
        return new Chart(Arbre.documents(texte));
    }

    List<Arbre> deType(String type) {
        return ressources.stream().filter(r -> r.texte("kind").equals(type)).toList();
    }

    Arbre ressource(String type, String application) {
        return deType(type).stream()
                .filter(r -> r.a("metadata", "name").texte().equals(RELEASE + "-" + application))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(type + " " + application));
    }

    /** The pod of an application, whatever keeps it. */
    Arbre pod(String application) {
        return ressource(application.equals("budget") ? "StatefulSet" : "Deployment", application)
                .a("spec", "template", "spec");
    }

    /** As its container would get its settings: the ConfigMap as variables, projected secrets as files. */
    ApplicationDeployee application(String nom) throws IOException {
        Arbre pod = pod(nom);
        String reglages = pod.champ("containers")
                .elements()
                .getFirst()
                .champ("envFrom")
                .elements()
                .getFirst()
                .a("configMapRef", "name")
                .texte();
        Map<String, String> variables = new LinkedHashMap<>();
        ressource("ConfigMap", reglages.substring(RELEASE.length() + 1))
                .champ("data")
                .champs()
                .forEach((variable, valeur) -> variables.put(variable, (String) valeur.valeur()));
        Map<String, String> secrets = new LinkedHashMap<>();
        pod.champ("volumes").elements().stream()
                .flatMap(volume -> volume.siPresent("projected").stream())
                .flatMap(projete -> projete.champ("sources").elements().stream())
                .flatMap(source -> source.a("secret", "items").elements().stream())
                .forEach(cle -> secrets.put(cle.texte("path"), secret(cle.texte("path"), nom)));
        return new ApplicationDeployee(Depot.MODULES.get(nom), variables, secrets);
    }

    private static String secret(String variable, String application) {
        return variable.equals("ESMS_MONGODB_URI")
                ? "mongodb+srv://" + application + ":motdepasse@grappe.exemple.fr/"
                : "0123456789abcdef0123";
    }
}
