package fr.esmsnumerique.notification.boite;

import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Addressee of a message.
 *
 * @param cle {@code <ROLE>:<region>} or {@code ORGANISME:<finess juridique>}
 */
public record Destinataire(String cle) {

    private static final String ORGANISME = "ORGANISME:";

    public static Destinataire role(Role role, String region) {
        return new Destinataire(role.name() + ":" + region);
    }

    public static Destinataire organisme(String finess) {
        return new Destinataire(ORGANISME + finess);
    }

    /** Everything addressed to a caller; a carrier's region gives it nothing of the agents'. */
    static List<Destinataire> de(Acteur acteur) {
        Stream<Destinataire> parRole = Optional.ofNullable(acteur.region()).stream()
                .flatMap(region ->
                        acteur.roles().stream().filter(r -> r != Role.PORTEUR).map(r -> role(r, region.code())));
        Stream<Destinataire> parOrganisme = acteur.aRole(Role.PORTEUR)
                ? Optional.ofNullable(acteur.organisme()).stream().map(Destinataire::organisme)
                : Stream.empty();
        return Stream.concat(parRole, parOrganisme).toList();
    }
}
