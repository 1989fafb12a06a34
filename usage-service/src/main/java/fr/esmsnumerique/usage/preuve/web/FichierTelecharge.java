package fr.esmsnumerique.usage.preuve.web;

import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import fr.esmsnumerique.support.web.Probleme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files sent by users, in and out: downloaded under their own name, never shown by the browser. */
public final class FichierTelecharge {

    private FichierTelecharge() {}

    public static byte[] octets(Resource fichier) {
        try (InputStream flux = fichier.getInputStream()) {
            return flux.readAllBytes();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    public static ResponseEntity<Resource> reponse(String nom, TypeFichier type, byte[] octets) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.media()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nom, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new ByteArrayResource(octets));
    }

    public static RuntimeException refus(RefusFichier raison) {
        return Probleme.refus(
                        raison == RefusFichier.TROP_GRAND ? 413 : 422, raison.code(), "Fichier refusé", raison.action())
                .exception();
    }
}
