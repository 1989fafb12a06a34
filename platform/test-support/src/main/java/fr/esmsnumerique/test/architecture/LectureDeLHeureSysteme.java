package fr.esmsnumerique.test.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** Any call or method reference that reads the machine's clock; {@code System.nanoTime} measures durations and stays allowed. */
final class LectureDeLHeureSysteme extends DescribedPredicate<JavaAccess<?>> {

    LectureDeLHeureSysteme() {
        super("lit l'heure de la machine");
    }

    @Override
    public boolean test(JavaAccess<?> acces) {
        if (!(acces.getTarget() instanceof AccessTarget.CodeUnitAccessTarget cible)) {
            return false;
        }
        JavaClass proprietaire = cible.getOwner();
        List<JavaClass> parametres = cible.getRawParameterTypes();
        return switch (cible.getName()) {
            case "now" -> proprietaire.getPackageName().startsWith("java.time") && !prendUneHorloge(parametres);
            case "currentTimeMillis" -> proprietaire.isEquivalentTo(System.class);
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                proprietaire.isEquivalentTo(Clock.class) || proprietaire.isEquivalentTo(InstantSource.class);
            case "getInstance" -> proprietaire.isAssignableTo(Calendar.class);
            case "<init>" -> proprietaire.isEquivalentTo(Date.class) && parametres.isEmpty();
            default -> false;
        };
    }

    private static boolean prendUneHorloge(List<JavaClass> parametres) {
        return parametres.stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
