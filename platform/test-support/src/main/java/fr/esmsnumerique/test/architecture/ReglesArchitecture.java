package fr.esmsnumerique.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;

/**
 * The rules of the house every module checks on itself: {@code ReglesArchitecture.verifier("fr.esmsnumerique.budget")} in its
 * {@code ArchitectureTest}. Each accepts a module it has nothing to say about (no {@code web} package, for instance).
 */
public final class ReglesArchitecture {

    /** What the law says depends on nothing that runs it: JDK, kernel, annotations and other models only. */
    public static final ArchRule MODELE_SANS_TECHNIQUE = classes()
            .that()
            .resideInAPackage("fr.esmsnumerique..model..")
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe(
                    "sont du JDK (hors SQL et HTTP), du kernel, de JSpecify ou d'un modèle",
                    DependancesDuModele::admet))
            .allowEmptyShould(true)
            .because("le modèle est ce que dit le texte ; il se lit et se teste sans cadre technique");

    /** Time comes from the injected {@code Horloge}; a bare {@code now()} cannot be moved by the demo nor fixed by a test. */
    public static final ArchRule HEURE_INJECTEE = noClasses()
            .that()
            .haveNameNotMatching("fr\\.esmsnumerique\\.kernel\\.Horloge.*")
            .should()
            .accessTargetWhere(new LectureDeLHeureSysteme())
            .allowEmptyShould(true)
            .because("l'heure vient de Horloge, injectée");

    public static final ArchRule INJECTION_PAR_CONSTRUCTEUR = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .allowEmptyShould(true)
            .because("un champ injecté cache une dépendance et interdit le test sans Spring");

    public static final ArchRule NOMS_DU_METIER = noClasses()
            .should()
            .haveNameMatching(".*[.$]\\w+(Impl|Utils?|Helpers?|Managers?)")
            .allowEmptyShould(true)
            .because("un nom dit ce que la classe fait, pas qu'elle existe");

    /** One room speaks HTTP, another speaks Mongo; both go through the application. */
    public static final ArchRule WEB_SANS_INFRASTRUCTURE = noClasses()
            .that()
            .resideInAPackage("fr.esmsnumerique..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.esmsnumerique..infrastructure..")
            .allowEmptyShould(true)
            .because("un contrôleur passe par un cas d'usage");

    public static final ArchRule APPLICATION_SANS_BORDS = noClasses()
            .that()
            .resideInAPackage("fr.esmsnumerique..application..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.esmsnumerique..web..", "fr.esmsnumerique..infrastructure..")
            .allowEmptyShould(true)
            .because("un cas d'usage ne connaît que des ports");

    public static final List<ArchRule> TOUTES = List.of(
            MODELE_SANS_TECHNIQUE,
            HEURE_INJECTEE,
            INJECTION_PAR_CONSTRUCTEUR,
            NOMS_DU_METIER,
            WEB_SANS_INFRASTRUCTURE,
            APPLICATION_SANS_BORDS);

    private ReglesArchitecture() {}

    /** Checks every rule on the production classes of the given packages, and {@link #HEURE_INJECTEE} on their tests too. */
    public static void verifier(String... paquets) {
        JavaClasses production = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(paquets);
        if (production.isEmpty()) {
            throw new AssertionError(
                    "Aucune classe sous " + String.join(", ", paquets) + " : la vérification n'aurait rien dit");
        }
        CompositeArchRule.of(TOUTES).check(production);
        HEURE_INJECTEE.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages(paquets));
    }
}
