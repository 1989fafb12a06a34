package fr.esmsnumerique.support.campagnes;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.kernel.Taux;
import fr.esmsnumerique.kernel.ValeursDatees;
import fr.esmsnumerique.support.web.Probleme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a campaign: dated, cited parameters. Reading a parameter that has no value on a day is a refusal to compute, never a default.
 */
public final class ParametresCampagne {

    private final String code;
    private final String empreinte;
    private final Map<String, Parametre> parametres;

    public ParametresCampagne(String code, String empreinte, Map<String, Parametre> parametres) {
        this.code = code;
        this.empreinte = empreinte;
        this.parametres = Map.copyOf(parametres);
    }

    public String code() {
        return code;
    }

    /** Content hash of the version, to pin in everything computed with it. */
    public String empreinte() {
        return empreinte;
    }

    public boolean contient(String cle) {
        return parametres.containsKey(cle);
    }

    /** True when the campaign gives this parameter a value for the region on that day; {@link #contient} only says that it knows the key. */
    public boolean donne(String cle, LocalDate jour, @Nullable Region region) {
        return serie(cle, region).flatMap(v -> v.au(jour)).isPresent();
    }

    /** First day after {@code jour} on which the value of this parameter changes for the region. */
    public Optional<LocalDate> prochainChangement(String cle, LocalDate jour, @Nullable Region region) {
        return serie(cle, region).stream()
                .flatMap(v -> v.toutes().stream())
                .map(v -> v.periode().du())
                .filter(du -> du.isAfter(jour))
                .findFirst();
    }

    /** First day on which any parameter has a value. */
    public LocalDate premierJour() {
        return parametres.values().stream()
                .flatMap(p -> Stream.concat(p.nationales().stream(), p.regionales().values().stream()))
                .map(v -> v.toutes().getFirst().periode().du())
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("Campagne " + code + " sans aucune valeur"));
    }

    public ValeurCitee<Montant> centimes(String cle, LocalDate jour, @Nullable Region region) {
        return lire(cle, jour, region, v -> new Montant(((Number) v).longValue()));
    }

    public ValeurCitee<Taux> taux(String cle, LocalDate jour, @Nullable Region region) {
        return lire(cle, jour, region, v -> new Taux(Math.toIntExact(((Number) v).longValue())));
    }

    public ValeurCitee<Integer> entier(String cle, LocalDate jour, @Nullable Region region) {
        return lire(cle, jour, region, v -> Math.toIntExact(((Number) v).longValue()));
    }

    public ValeurCitee<LocalDate> date(String cle, LocalDate jour, @Nullable Region region) {
        return lire(cle, jour, region, v -> LocalDate.parse((String) v));
    }

    public ValeurCitee<Instant> instant(String cle, LocalDate jour, @Nullable Region region) {
        return lire(cle, jour, region, v -> Instant.parse((String) v));
    }

    public ValeurCitee<String> texte(String cle, LocalDate jour, @Nullable Region region) {
        return lire(cle, jour, region, String.class::cast);
    }

    public ValeurCitee<Boolean> booleen(String cle, LocalDate jour, @Nullable Region region) {
        return lire(cle, jour, region, Boolean.class::cast);
    }

    public ValeurCitee<List<String>> liste(String cle, LocalDate jour, @Nullable Region region) {
        return lire(
                cle,
                jour,
                region,
                v -> ((List<?>) v).stream().map(String.class::cast).toList());
    }

    private <T> ValeurCitee<T> lire(
            String cle, LocalDate jour, @Nullable Region region, Function<Object, T> conversion) {
        return serie(cle, region)
                .flatMap(v -> v.au(jour))
                .map(v -> new ValeurCitee<>(conversion.apply(v.valeur()), v.reference()))
                .orElseThrow(() -> Probleme.refus(
                                422,
                                "campagne.valeur_absente",
                                "Valeur absente de la campagne",
                                "La campagne " + code + " ne donne pas « " + cle + " » au " + jour
                                        + ". La CNSA doit publier cette valeur.")
                        .exception());
    }

    private Optional<ValeursDatees<Object>> serie(String cle, @Nullable Region region) {
        return Optional.ofNullable(parametres.get(cle)).flatMap(p -> p.pour(region));
    }
}
