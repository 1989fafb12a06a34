package fr.esmsnumerique.notification.boite;

import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Addressee of a message.
 *
 * @param cle {@code <ROLE>:<region>}, {@code ORGANISME:<finess juridique>} or {@code PERSONNE:<subject of their token>}
 */
public record Destinataire(String cle) {

    private static final String ORGANISME = "ORGANISME:";
    private static final String PERSONNE = "PERSONNE:";
    static final Pattern D_UNE_PERSONNE = Pattern.compile("^" + PERSONNE);

    public static Destinataire role(Role role, String region) {
        return new Destinataire(role.name() + ":" + region);
    }

    public static Destinataire organisme(String finess) {
        return new Destinataire(ORGANISME + finess);
    }

    public static Destinataire personne(String sujet) {
        return new Destinataire(PERSONNE + sujet);
    }

    /** For one person: no supervision reads it. */
    boolean estUnePersonne() {
        return cle.startsWith(PERSONNE);
    }

    /** Everything addressed to a caller; a carrier's region gives it nothing of the agents'. */
    static List<Destinataire> de(Acteur acteur) {
        Stream<Destinataire> parRole = Optional.ofNullable(acteur.region()).stream()
                .flatMap(region ->
                        acteur.roles().stream().filter(r -> r != Role.PORTEUR).map(r -> role(r, region.code())));
        Stream<Destinataire> parOrganisme = acteur.aRole(Role.PORTEUR)
                ? Optional.ofNullable(acteur.organisme()).stream().map(Destinataire::organisme)
                : Stream.empty();
        return Stream.of(parRole, parOrganisme, Stream.of(personne(acteur.sujet())))
                .flatMap(Function.identity())
                .toList();
    }
}
