package fr.esmsnumerique.eligibilite.campagne.application;

import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A campaign version read for one region on one day. */
public record ReglesDeCampagne(ParametresCampagne parametres, LocalDate jour, Region region) implements Regles {

    @Override
    public boolean donne(String cle) {
        return parametres.donne(cle, jour, region);
    }

    @Override
    public Optional<LocalDate> prochainChangement(String cle) {
        return parametres.prochainChangement(cle, jour, region);
    }

    @Override
    public Regles au(LocalDate autre) {
        return new ReglesDeCampagne(parametres, autre, region);
    }

    @Override
    public ValeurCitee<Integer> entier(String cle) {
        return citee(parametres.entier(cle, jour, region));
    }

    @Override
    public ValeurCitee<LocalDate> date(String cle) {
        return citee(parametres.date(cle, jour, region));
    }

    @Override
    public ValeurCitee<String> texte(String cle) {
        return citee(parametres.texte(cle, jour, region));
    }

    @Override
    public ValeurCitee<Boolean> booleen(String cle) {
        return citee(parametres.booleen(cle, jour, region));
    }

    @Override
    public ValeurCitee<List<String>> liste(String cle) {
        return citee(parametres.liste(cle, jour, region));
    }

    private static <T> ValeurCitee<T> citee(fr.esmsnumerique.support.campagnes.ValeurCitee<T> lue) {
        return new ValeurCitee<>(lue.valeur(), lue.reference());
    }
}
