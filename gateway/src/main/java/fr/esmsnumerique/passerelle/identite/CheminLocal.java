package fr.esmsnumerique.passerelle.identite;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after login: a path of this site, never an address a forged link would choose. */
final class CheminLocal {

    // Starts with exactly one slash; a browser reads "//", "/\" and control characters as the start of another host.
    private static final Pattern FORME = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,2000}");

    private CheminLocal() {}

    static String de(@Nullable String demande) {
        return demande != null && FORME.matcher(demande).matches() ? demande : "/";
    }
}
