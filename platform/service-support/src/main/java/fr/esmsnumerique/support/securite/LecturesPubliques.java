package fr.esmsnumerique.support.securite;

import java.util.List;

/**
 * What a service lets anybody read without a token: a bean of this type opens paths to GET, the gateway opens the same ones. Nothing is open otherwise.
 *
 * @param chemins patterns under {@code /api}
 */
public record LecturesPubliques(List<String> chemins) {}
