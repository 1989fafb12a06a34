package fr.esmsnumerique.deploiement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * One application as a deployment gives it its settings.
 *
 * @param module its folder at the root
 * @param variables environment of its process
 * @param secrets files of its folder of secrets, by name
 */
record ApplicationDeployee(String module, Map<String, String> variables, Map<String, String> secrets) {

    private static final Pattern LUE = Pattern.compile("\\$\\{(ESMS_[A-Z_]+)");
    private static final Pattern NOMMEE = Pattern.compile("ESMS_[A-Z_]+");
    private static final String DOSSIER_DES_SECRETS = "ESMS_DOSSIER_SECRETS";

    /** Every variable this application reads. */
    Set<String> lues() {
        Set<String> lues = nommees(LUE, contenu(Depot.reglages(module)));
        if (module.endsWith("-service")) {
            lues.addAll(nommees(LUE, contenu(Depot.reglagesCommuns())));
        }
        return lues;
    }

    /** Every variable of the platform it is given, file or not. */
    Set<String> donnees() {
        Set<String> donnees = new TreeSet<>(secrets.keySet());
        variables.keySet().stream().filter(nom -> nom.startsWith("ESMS_")).forEach(donnees::add);
        return donnees;
    }

    /** Variables without which it does not start under the profile, said by itself. */
    Set<String> obligatoires(Path vide) {
        return new ApplicationDeployee(module, Map.of(), Map.of())
                .refus(vide)
                .map(phrases -> nommees(NOMMEE, phrases))
                .orElseGet(TreeSet::new);
    }

    /** Reads its true settings with what it is given, and nothing of this machine. @return why it would not start */
    Optional<String> refus(Path dossier) {
        secrets.forEach((nom, valeur) -> ecrire(dossier.resolve(nom), valeur));
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=" + variables.getOrDefault("SPRING_PROFILES_ACTIVE", "production"),
                "--spring.config.location=" + Depot.reglages(module).toUri(),
                "--logging.level.root=off",
                "--" + DOSSIER_DES_SECRETS + "=" + dossier));
        variables.forEach((nom, valeur) -> {
            if (nom.startsWith("ESMS_") && !nom.equals(DOSSIER_DES_SECRETS)) {
                arguments.add("--" + nom + "=" + valeur);
            }
        });
        SpringApplication application = new SpringApplication(Vide.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setEnvironment(new SansLaMachine());
        try {
            application.run(arguments.toArray(String[]::new)).close();
            return Optional.empty();
        } catch (IllegalStateException panne) {
            throw panne;
        } catch (RuntimeException refus) {
            return Optional.of(String.valueOf(refus.getMessage()));
        }
    }

    private static Set<String> nommees(Pattern forme, String texte) {
        return forme.matcher(texte)
                .results()
                .map(trouvee -> trouvee.groupCount() == 0 ? trouvee.group() : trouvee.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String contenu(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static void ecrire(Path fichier, String valeur) {
        try {
            Files.writeString(fichier, valeur);
        } catch (IOException refus) {
            throw new UncheckedIOException(refus);
        }
    }

    /** A context with nothing in it: settings are what is looked at. */
    static class Vide {}

    private static final class SansLaMachine extends StandardEnvironment {

        @Override
        protected void customizePropertySources(MutablePropertySources sources) {
            // neither variables nor properties of the machine that runs the test
        }
    }
}
