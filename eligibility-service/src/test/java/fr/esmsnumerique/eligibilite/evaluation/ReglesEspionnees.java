package fr.esmsnumerique.eligibilite.evaluation;

import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Notes the keys a clause reads. */
final class ReglesEspionnees implements Regles {

    private final Regles vraies;
    private final Set<String> lues;

    ReglesEspionnees(Regles vraies) {
        this(vraies, new TreeSet<>());
    }

    private ReglesEspionnees(Regles vraies, Set<String> lues) {
        this.vraies = vraies;
        this.lues = lues;
    }

    Set<String> lues() {
        return lues;
    }

    /** Asking whether a value is given commits to nothing. */
    @Override
    public boolean donne(String cle) {
        return vraies.donne(cle);
    }

    @Override
    public Optional<LocalDate> prochainChangement(String cle) {
        return vraies.prochainChangement(cle);
    }

    @Override
    public Regles au(LocalDate jour) {
        return new ReglesEspionnees(vraies.au(jour), lues);
    }

    @Override
    public ValeurCitee<Integer> entier(String cle) {
        lues.add(cle);
        return vraies.entier(cle);
    }

    @Override
    public ValeurCitee<LocalDate> date(String cle) {
        lues.add(cle);
        return vraies.date(cle);
    }

    @Override
    public ValeurCitee<String> texte(String cle) {
        lues.add(cle);
        return vraies.texte(cle);
    }

    @Override
    public ValeurCitee<Boolean> booleen(String cle) {
        lues.add(cle);
        return vraies.booleen(cle);
    }

    @Override
    public ValeurCitee<List<String>> liste(String cle) {
        lues.add(cle);
        return vraies.liste(cle);
    }
}
