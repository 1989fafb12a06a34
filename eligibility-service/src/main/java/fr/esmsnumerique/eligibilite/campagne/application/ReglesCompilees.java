package fr.esmsnumerique.eligibilite.campagne.application;

import fr.esmsnumerique.eligibilite.evaluation.model.JeuDeClauses;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.CatalogueClauses;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The rules of one campaign version for one region on one day, each value searched in its dated series once and then kept with its citation: a published version
 * never changes. An absent value is searched again, so that the refusal is the same every time.
 */
public final class ReglesCompilees implements Regles {

    private final Regles lues;
    private final Map<String, ValeurCitee<?>> valeurs = new ConcurrentHashMap<>();
    private final Map<String, Boolean> donnees = new ConcurrentHashMap<>();
    private final Map<String, Object> deduites = new ConcurrentHashMap<>();
    private final JeuDeClauses clauses;

    private ReglesCompilees(Regles lues) {
        this.lues = lues;
        this.clauses = CatalogueClauses.jeu(this);
    }

    public static ReglesCompilees de(ParametresCampagne parametres, LocalDate jour, Region region) {
        return new ReglesCompilees(new ReglesDeCampagne(parametres, jour, region));
    }

    /** The clauses of the campaign that day. */
    public JeuDeClauses clauses() {
        return clauses;
    }

    @Override
    public boolean donne(String cle) {
        Boolean connue = donnees.get(cle);
        return connue == null ? donnees.computeIfAbsent(cle, lues::donne) : connue;
    }

    @Override
    public Optional<LocalDate> prochainChangement(String cle) {
        return lues.prochainChangement(cle);
    }

    @Override
    public Regles au(LocalDate jour) {
        return lues.au(jour);
    }

    /** Not {@code computeIfAbsent}: what is derived may rest on something derived. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> T deduite(String cle, Function<Regles, T> calcul) {
        Object connue = deduites.get(cle);
        if (connue == null) {
            connue = Objects.requireNonNull(calcul.apply(this));
            deduites.put(cle, connue);
        }
        return (T) connue;
    }

    @Override
    public ValeurCitee<Integer> entier(String cle) {
        return valeur(cle, lues::entier);
    }

    @Override
    public ValeurCitee<LocalDate> date(String cle) {
        return valeur(cle, lues::date);
    }

    @Override
    public ValeurCitee<String> texte(String cle) {
        return valeur(cle, lues::texte);
    }

    @Override
    public ValeurCitee<Boolean> booleen(String cle) {
        return valeur(cle, lues::booleen);
    }

    @Override
    public ValeurCitee<List<String>> liste(String cle) {
        return valeur(cle, lues::liste);
    }

    /** A key has one type, that of its unit: what was kept under it is what this reader reads. */
    @SuppressWarnings("unchecked")
    private <T> ValeurCitee<T> valeur(String cle, Function<String, ValeurCitee<T>> lecture) {
        ValeurCitee<?> connue = valeurs.get(cle);
        return (ValeurCitee<T>) (connue == null ? valeurs.computeIfAbsent(cle, lecture) : connue);
    }
}
