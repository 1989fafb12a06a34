package fr.esmsnumerique.support.idempotence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Identity of a command: keys are scoped per caller and operation, so that nobody can replay another's.
 *
 * @param id hash of caller, method, path and key
 * @param empreinteCorps hash of what is asked: the body, and the parameters beside it (the nature of a document, its name)
 */
record CleIdempotence(String id, String empreinteCorps) {

    static CleIdempotence de(
            String appelant, String methode, String chemin, String cle, @Nullable String parametres, byte[] corps) {
        String portee = String.join("\n", appelant, methode, chemin, cle);
        String demande = parametres == null
                ? sha256(corps)
                : sha256((parametres + "\n" + sha256(corps)).getBytes(StandardCharsets.UTF_8));
        return new CleIdempotence(sha256(portee.getBytes(StandardCharsets.UTF_8)), demande);
    }

    private static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
