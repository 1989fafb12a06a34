package fr.esmsnumerique.eligibilite.referentiel.model;

import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the two lists of solutions say of one, as of a day.
 *
 * @param segur empty when ANS lists no such solution
 * @param sad empty when the purchasing system lists none
 */
public record SolutionConnue(String code, Optional<ObjetReference> segur, Optional<ObjetReference> sad) {

    /** The best of its referencings that day: dates decide, whatever the list was called when it was written. */
    public StatutSolution statutAu(LocalDate jour) {
        if (enVigueur(jour).anyMatch(f -> !apres(f, "referenceeDepuis", jour))) {
            return StatutSolution.REFERENCEE;
        }
        return enVigueur(jour).anyMatch(f -> !apres(f, "candidateDepuis", jour))
                ? StatutSolution.CANDIDATE
                : StatutSolution.NON_REFERENCEE;
    }

    /** First day of a candidature, or of a referencing, that is not withdrawn on that day; possibly to come. */
    public @Nullable LocalDate depuis(String champ, LocalDate jour) {
        return enVigueur(jour)
                .map(f -> f.get(champ))
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .map(LocalDate::parse)
                .orElse(null);
    }

    public boolean auSadLe(LocalDate jour) {
        return fiches(sad)
                .anyMatch(
                        f -> !apres(f, "entreeLe", jour) && (f.get("sortieLe") == null || apres(f, "sortieLe", jour)));
    }

    /** From the list of ANS first, which names the version. */
    public String texte(String champ) {
        return Stream.concat(fiches(segur), fiches(sad))
                .flatMap(f -> Stream.ofNullable(f.get(champ)))
                .findFirst()
                .orElse("");
    }

    public Optional<String> sad(String champ) {
        return fiches(sad).flatMap(f -> Stream.ofNullable(f.get(champ))).findFirst();
    }

    public List<ChangementDeFiche> historique() {
        return Stream.of(segur, sad)
                .flatMap(Optional::stream)
                .flatMap(o -> o.historique().stream())
                .sorted(Comparator.comparing(ChangementDeFiche::le))
                .toList();
    }

    private Stream<Map<String, String>> enVigueur(LocalDate jour) {
        return fiches(segur).filter(f -> f.get("retireeLe") == null || apres(f, "retireeLe", jour));
    }

    private static Stream<Map<String, String>> fiches(Optional<ObjetReference> objet) {
        return objet.stream().flatMap(o -> o.fiches().stream()).map(Fiche::champs);
    }

    /** An absent day is after any. */
    private static boolean apres(Map<String, String> fiche, String champ, LocalDate jour) {
        String valeur = fiche.get(champ);
        return valeur == null || LocalDate.parse(valeur).isAfter(jour);
    }
}
