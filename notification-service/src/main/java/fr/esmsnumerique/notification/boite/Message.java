package fr.esmsnumerique.notification.boite;

import fr.esmsnumerique.support.evenements.Evenement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message of the inbox.
 *
 * @param id 32 hexadecimal digits, the same each time the event is received
 * @param type full type of the event
 * @param sujet what it speaks of: an application's id, a redeployment's, a campaign's
 * @param region {@code null} for a message to one person
 * @param instant when the event was decided
 * @param lectures first reading by each reader, by subject of their token
 * @param courriel mail that goes with it; {@code null} when none does
 */
public record Message(
        String id,
        String evenementId,
        String type,
        String sujet,
        @Nullable String region,
        Destinataire destinataire,
        String objet,
        String texte,
        Instant instant,
        Map<String, Instant> lectures,
        @Nullable Courriel courriel) {

    private static final String REDEPLOIEMENT = "fr.esmsnumerique.redeploiement.";
    private static final Pattern DOSSIER = Pattern.compile("[A-Z0-9]{2,8}-[0-9]{2}-[0-9]{4}");

    public Message {
        lectures = Map.copyOf(lectures);
    }

    public static Message nouveau(
            Evenement evenement,
            @Nullable String region,
            Destinataire destinataire,
            String objet,
            String texte,
            boolean avecCourriel) {
        String id = id(evenement.id(), destinataire);
        return new Message(
                id,
                evenement.id(),
                evenement.typeComplet(),
                evenement.sujet(),
                region,
                destinataire,
                objet,
                texte,
                evenement.instant(),
                Map.of(),
                avecCourriel ? Courriel.aEnvoyer(id) : null);
    }

    /** Its subject is a redeployment, not an application. */
    boolean parleDUnRedeploiement() {
        return type.startsWith(REDEPLOIEMENT);
    }

    /** Others speak of a redeployment, an adjustment or a whole campaign. */
    boolean parleDUnDossier() {
        return DOSSIER.matcher(sujet).matches();
    }

    public Optional<Instant> luPar(String sujet) {
        return Optional.ofNullable(lectures.get(sujet));
    }

    static String id(String evenementId, Destinataire destinataire) {
        try {
            byte[] empreinte = MessageDigest.getInstance("SHA-256")
                    .digest((evenementId + "\n" + destinataire.cle()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(empreinte, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
