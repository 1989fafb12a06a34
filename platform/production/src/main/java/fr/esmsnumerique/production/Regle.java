package fr.esmsnumerique.production;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * One thing a production platform is refused with. It concerns the processes that have the setting, and no other.
 *
 * @param propriete setting read
 * @param admise what its value must be
 * @param phrase what to do, naming the variable; never the value, which may be a secret
 */
record Regle(String propriete, Predicate<String> admise, String phrase) {

    Optional<String> refus(Reglages reglages) {
        String valeur = reglages.lire(propriete);
        return valeur == null || admise.test(valeur.strip()) ? Optional.empty() : Optional.of(phrase);
    }
}
