package fr.esmsnumerique.test.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;

/** What a {@code model} package may depend on. */
final class DependancesDuModele {

    private static final List<String> ADMISES = List.of("java.", "fr.esmsnumerique.kernel.", "org.jspecify.");
    private static final List<String> REFUSEES = List.of("java.sql.", "java.net.http.");
    private static final Pattern MODELE = Pattern.compile("fr\\.esmsnumerique\\..*\\bmodel\\b.*");

    private DependancesDuModele() {}

    static boolean admet(JavaClass cible) {
        JavaClass base = cible.getBaseComponentType();
        String nom = base.getName();
        if (base.isPrimitive() || MODELE.matcher(base.getPackageName()).matches()) {
            return true;
        }
        return ADMISES.stream().anyMatch(nom::startsWith) && REFUSEES.stream().noneMatch(nom::startsWith);
    }
}
