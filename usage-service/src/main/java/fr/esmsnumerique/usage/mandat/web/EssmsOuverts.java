package fr.esmsnumerique.usage.mandat.web;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.usage.mandat.model.Mandat;
import fr.esmsnumerique.usage.mandat.model.Mandats;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Establishments of a project a caller declares for. A person declares for the whole project; software, for what a carrier's mandate opens today. Establishments
 * written in its tokens narrow that and never widen it: a token outlives a mandate, and withdrawing has an effect at once.
 */
@Component
public class EssmsOuverts {

    private final Mandats mandats;
    private final Horloge horloge;

    EssmsOuverts(Mandats mandats, Horloge horloge) {
        this.mandats = mandats;
        this.horloge = horloge;
    }

    public Predicate<String> a(Acteur acteur, String dossierId) {
        if (!acteur.aRole(Role.SYSTEME_EXTERNE)) {
            return _ -> true;
        }
        Set<String> ouverts = new HashSet<>();
        mandats.duProjet(dossierId).stream()
                .filter(m -> m.systeme().equals(acteur.sujet()))
                .filter(m -> m.etat(horloge.aujourdhui()) == Mandat.Etat.EN_COURS)
                .flatMap(m -> m.essms().stream())
                .map(NumeroFiness::valeur)
                .filter(numero -> acteur.essms().isEmpty() || acteur.essms().contains(numero))
                .forEach(ouverts::add);
        return ouverts::contains;
    }
}
