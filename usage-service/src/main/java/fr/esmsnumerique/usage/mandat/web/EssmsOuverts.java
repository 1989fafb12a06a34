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
 * Establishments of a project a caller declares for. A person declares for the whole project; software, for what a carrier's mandate opens today and for what the
 * platform's administrators wrote in its own tokens.
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
        Set<String> ouverts = new HashSet<>(acteur.essms());
        mandats.duProjet(dossierId).stream()
                .filter(m -> m.systeme().equals(acteur.sujet()))
                .filter(m -> m.etat(horloge.aujourdhui()) == Mandat.Etat.EN_COURS)
                .flatMap(m -> m.essms().stream())
                .map(NumeroFiness::valeur)
                .forEach(ouverts::add);
        return ouverts::contains;
    }
}
