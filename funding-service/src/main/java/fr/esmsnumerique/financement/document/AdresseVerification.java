package fr.esmsnumerique.financement.document;

import java.net.URI;

/**
 * Where anybody checks a document.
 *
 * @param plateforme address browsers know the platform by
 */
public record AdresseVerification(URI plateforme) {

    public String de(String code) {
        return plateforme
                .resolve("/api/financement/v1/verifications/" + code + "/page")
                .toString();
    }
}
