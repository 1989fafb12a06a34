package fr.esmsnumerique.eligibilite.referentiel.model;

import java.util.Map;
import java.util.Optional;

/** Something that must hold between the cells of one line. */
@FunctionalInterface
public interface Coherence {

    Optional<Defaut> verifier(Map<String, String> champs);

    /** @param code stable code of the error */
    record Defaut(String champ, String code, String raison) {}

    static Coherence requiert(String champ, String valeur, String exige) {
        return champs -> valeur.equals(champs.get(champ)) && !champs.containsKey(exige)
                ? Optional.of(
                        new Defaut(exige, "champ.manquant", exige + " est exigé quand " + champ + " vaut " + valeur))
                : Optional.empty();
    }

    /** Two days, the second not before the first; ISO dates sort as texts. */
    static Coherence ordre(String premier, String second) {
        return champs -> champs.containsKey(premier)
                        && champs.containsKey(second)
                        && champs.getOrDefault(second, "").compareTo(champs.getOrDefault(premier, "")) < 0
                ? Optional.of(new Defaut(
                        second,
                        "dates.ordre",
                        second + " (" + champs.get(second) + ") précède " + premier + " (" + champs.get(premier) + ")"))
                : Optional.empty();
    }
}
