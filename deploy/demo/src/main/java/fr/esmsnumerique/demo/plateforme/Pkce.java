package fr.esmsnumerique.demo.plateforme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Proof key of one login (RFC 7636). */
record Pkce(String secret, String defi) {

    private static final SecureRandom ALEA = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static Pkce nouveau() {
        byte[] octets = new byte[32];
        ALEA.nextBytes(octets);
        String secret = BASE64.encodeToString(octets);
        try {
            byte[] empreinte = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return new Pkce(secret, BASE64.encodeToString(empreinte));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
