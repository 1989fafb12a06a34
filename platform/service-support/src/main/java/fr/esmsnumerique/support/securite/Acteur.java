package fr.esmsnumerique.support.securite;

import fr.esmsnumerique.kernel.Region;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, from the validated access token.
 *
 * @param sujet stable identifier of the person or system
 * @param nom name shown in histories
 * @param region region of an ARS or GRADeS agent
 * @param organisme FINESS juridique of a carrier
 * @param essms establishments an external system may write for
 */
public record Acteur(
        String sujet,
        String nom,
        Set<Role> roles,
        @Nullable Region region,
        @Nullable String organisme,
        Set<String> essms) {

    public boolean aRole(Role... unDe) {
        return Arrays.stream(unDe).anyMatch(roles::contains);
    }

    /** National roles and the platform's own services see every region. */
    public boolean estNational() {
        return aRole(Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.SERVICE);
    }

    /** Carries what is that organisation's, whatever else he is and wherever. */
    public boolean porte(String numeroFinessJuridique) {
        return aRole(Role.PORTEUR) && numeroFinessJuridique.equals(organisme);
    }

    public boolean voit(Region autre) {
        return estNational() || autre == region;
    }
}
