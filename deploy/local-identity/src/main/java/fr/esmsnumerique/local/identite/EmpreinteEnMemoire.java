package fr.esmsnumerique.local.identite;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Keyed digest under a key drawn at start. A slow hash such as bcrypt protects a stored password against whoever steals the store; here nothing is stored,
 * and bcrypt would cost 70 ms of a shared core for each token a service asks for.
 */
final class EmpreinteEnMemoire implements PasswordEncoder {

    private static final String ALGORITHME = "HmacSHA256";

    private final SecretKeySpec cle;

    EmpreinteEnMemoire() {
        this.cle = new SecretKeySpec(octets(32), ALGORITHME);
    }

    /** Salted, because Spring's client store takes two equal encodings for a mistake and the services share one secret. */
    @Override
    public String encode(@Nullable CharSequence clair) {
        return encode(octets(8), clair);
    }

    @Override
    public boolean matches(@Nullable CharSequence clair, @Nullable String encode) {
        if (encode == null) {
            return false;
        }
        byte[] sel = HexFormat.of().parseHex(encode.substring(0, encode.indexOf('.')));
        return MessageDigest.isEqual(
                encode(sel, clair).getBytes(StandardCharsets.US_ASCII), encode.getBytes(StandardCharsets.US_ASCII));
    }

    private String encode(byte[] sel, @Nullable CharSequence clair) {
        return HexFormat.of().formatHex(sel) + "." + HexFormat.of().formatHex(empreinte(sel, clair));
    }

    private byte[] empreinte(byte[] sel, @Nullable CharSequence clair) {
        try {
            Mac mac = Mac.getInstance(ALGORITHME);
            mac.init(cle);
            mac.update(sel);
            return mac.doFinal((clair == null ? "" : clair.toString()).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] octets(int nombre) {
        byte[] octets = new byte[nombre];
        new SecureRandom().nextBytes(octets);
        return octets;
    }
}
