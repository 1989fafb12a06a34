package fr.esmsnumerique.support.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Opaque page cursor: base64url of the last sort key of the page. */
public final class Curseur {

    private Curseur() {}

    public static String encoder(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ProblemeException 400 {@code page.curseur_invalide} when the cursor was not made by this platform */
    public static String decoder(String curseur) {
        try {
            return new String(Base64.getUrlDecoder().decode(curseur), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException invalide) {
            throw invalide();
        }
    }

    /**
     * Where the next page starts in a list held in memory: after the element a cursor names.
     *
     * @param cles of the elements, in the order of the list
     * @throws ProblemeException 400 {@code page.curseur_invalide} when none of them is named so
     */
    public static int rangApres(List<String> cles, String position) {
        int rang = cles.indexOf(position);
        if (rang < 0) {
            throw invalide();
        }
        return rang + 1;
    }

    /** 400 {@code page.curseur_invalide}. */
    public static ProblemeException invalide() {
        return Probleme.refus(
                        400, "page.curseur_invalide", "Curseur invalide", "Reprenez la lecture à la première page.")
                .exception();
    }
}
