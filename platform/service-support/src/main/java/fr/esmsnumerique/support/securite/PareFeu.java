package fr.esmsnumerique.support.securite;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Spring's strict firewall, with its own rules on headers checked faster. It reads each value as an expression over Unicode classes every time the header is asked for,
 * and a token of a thousand signs is asked for by several filters: that was a tenth of the cost of a request.
 */
final class PareFeu extends StrictHttpFirewall {

    /** The two rules of the parent, for what is not plain ASCII. */
    private static final Predicate<String> NOM =
            Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*").asMatchPredicate();

    private static final Predicate<String> VALEUR =
            Pattern.compile("[\\p{IsAssigned}&&[[^\\p{IsControl}]||\\t]]*").asMatchPredicate();

    PareFeu() {
        setAllowedHeaderNames(nom -> estAsciiVisible(nom) || NOM.test(nom));
        setAllowedHeaderValues(valeur -> estAsciiVisible(valeur) || VALEUR.test(valeur));
    }

    /** Assigned and no control sign: both rules accept it. */
    private static boolean estAsciiVisible(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            char signe = texte.charAt(i);
            if (signe < ' ' || signe > '~') {
                return false;
            }
        }
        return true;
    }
}
