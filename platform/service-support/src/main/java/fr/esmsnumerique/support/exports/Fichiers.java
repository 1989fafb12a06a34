package fr.esmsnumerique.support.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A table as an attachment. Written in memory first: a failure is then a refusal, never a truncated file. */
public final class Fichiers {

    private Fichiers() {}

    public static ResponseEntity<Resource> reponse(TableauExport tableau, FormatExport format) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            format.ecrire(tableau, octets);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a table in memory has nowhere to fail
        }
        ContentDisposition piece = ContentDisposition.attachment()
                .filename(tableau.fichier() + "." + format.extension())
                .build();
        return ResponseEntity.ok()
                .contentType(format.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, piece.toString())
                .cacheControl(CacheControl.noStore())
                .body(new ByteArrayResource(octets.toByteArray()));
    }
}
