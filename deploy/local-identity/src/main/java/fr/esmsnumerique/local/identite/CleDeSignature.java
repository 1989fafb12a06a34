package fr.esmsnumerique.local.identite;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** RSA key that signs tokens, kept in a file so that a restart does not log everybody out. */
final class CleDeSignature {

    private static final String FICHIER = "cle-signature.json";

    private CleDeSignature() {}

    /** @param dossier empty for a key that lives with the process */
    static RSAKey dans(String dossier) {
        if (dossier.isBlank()) {
            return generer();
        }
        try {
            Path fichier = Path.of(dossier, FICHIER);
            return Files.exists(fichier) ? lire(fichier) : creer(fichier);
        } catch (IOException panne) {
            throw new UncheckedIOException("Clé de signature inaccessible dans " + dossier, panne);
        }
    }

    private static RSAKey lire(Path fichier) throws IOException {
        try {
            return RSAKey.parse(Files.readString(fichier));
        } catch (ParseException illisible) {
            throw new IllegalStateException(
                    "Clé de signature illisible : supprimer " + fichier + " pour en créer une autre", illisible);
        }
    }

    /** Created with its final rights, then renamed: neither a reader with other rights nor a crash ever meets a half-written key. */
    private static RSAKey creer(Path fichier) throws IOException {
        RSAKey cle = generer();
        Files.createDirectories(fichier.toAbsolutePath().getParent());
        Path brouillon = fichier.resolveSibling(FICHIER + ".nouveau");
        Files.deleteIfExists(brouillon);
        Files.createFile(brouillon, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(brouillon, cle.toJSONString());
        Files.move(brouillon, fichier, StandardCopyOption.ATOMIC_MOVE);
        return cle;
    }

    private static RSAKey generer() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
