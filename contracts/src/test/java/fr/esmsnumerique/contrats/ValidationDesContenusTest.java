package fr.esmsnumerique.contrats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a list or a map holds is validated one by one: {@code @Valid} is on the type argument, in what the generator writes for servers. On the container itself Hibernate
 * Validator only accepts it for a while, and says so for each operation when a service starts (HV000271).
 */
class ValidationDesContenusTest {

    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void aucun_conteneur_n_est_valide_en_bloc() {
        assertThat(methodes("/modele/", "/api/"))
                .isNotEmpty()
                .filteredOn(m -> estConteneur(m.getReturnType()) && m.isAnnotationPresent(Valid.class)
                        || Arrays.stream(m.getParameters())
                                .anyMatch(p -> estConteneur(p.getType()) && p.isAnnotationPresent(Valid.class)))
                .isEmpty();
    }

    @Test
    void chaque_objet_d_une_liste_ou_d_un_tableau_associatif_l_est() {
        List<Method> lectures = methodes("/modele/").stream()
                .filter(m -> m.getName().startsWith("get") && contenu(m.getAnnotatedReturnType()) != null)
                .toList();
        assertThat(lectures)
                .hasSizeGreaterThan(100)
                .allMatch(m -> contenu(m.getAnnotatedReturnType()).isAnnotationPresent(Valid.class));
        assertThat(lectures).anyMatch(m -> Map.class.isAssignableFrom(m.getReturnType()));
    }

    /** What a container holds in the end, when it is an object of a contract; null otherwise. */
    private static AnnotatedType contenu(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType conteneur) {
            AnnotatedType[] arguments = conteneur.getAnnotatedActualTypeArguments();
            AnnotatedType dernier = arguments[arguments.length - 1];
            return dernier instanceof AnnotatedParameterizedType
                    ? contenu(dernier)
                    : estObjet(dernier) ? dernier : null;
        }
        return null;
    }

    private static boolean estObjet(AnnotatedType type) {
        return type.getType() instanceof Class<?> classe
                && classe.getName().startsWith("fr.esmsnumerique.contrats")
                && !classe.isEnum();
    }

    private static boolean estConteneur(Class<?> classe) {
        return Collection.class.isAssignableFrom(classe) || Map.class.isAssignableFrom(classe);
    }

    /** Of the classes generated for servers; those of clients validate nothing. */
    private static List<Method> methodes(String... paquets) {
        try (Stream<Path> fichiers = Files.walk(CLASSES)) {
            return fichiers.map(f -> CLASSES.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.endsWith(".class") && !f.contains("/client/"))
                    .filter(f -> Arrays.stream(paquets).anyMatch(f::contains))
                    .flatMap(f -> Arrays.stream(classe(f).getDeclaredMethods()))
                    .toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static Class<?> classe(String fichier) {
        try {
            return Class.forName(fichier.replace(".class", "").replace('/', '.'));
        } catch (ClassNotFoundException absente) {
            throw new AssertionError(absente);
        }
    }
}
