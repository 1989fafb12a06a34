package fr.esmsnumerique.support.idempotence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Commands whose service keeps the key of each accepted demand with its effect, in the same write, and itself gives the same answer to a replay or refuses another
 * demand under that key. Remembering their answers a second time would cost two more writes per command and promise nothing more.
 *
 * @param chemins paths of {@code POST} operations
 */
public record OperationsRetenues(Set<String> chemins) {

    public static final OperationsRetenues AUCUNE = new OperationsRetenues(Set.of());

    boolean contient(HttpServletRequest requete) {
        return "POST".equals(requete.getMethod()) && chemins.contains(requete.getRequestURI());
    }
}
