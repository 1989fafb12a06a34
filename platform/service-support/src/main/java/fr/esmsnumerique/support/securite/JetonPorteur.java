package fr.esmsnumerique.support.securite;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Reads the token of a well-formed {@code Authorization: Bearer} without an expression engine; whatever else is Spring's to refuse. */
final class JetonPorteur implements BearerTokenResolver {

    private static final String PREFIXE = "Bearer ";

    /** Signs of a token, by code: a token has a thousand, looked at in each request. */
    private static final boolean[] PERMIS = permis();

    private final BearerTokenResolver reste = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest requete) {
        String entete = requete.getHeader(HttpHeaders.AUTHORIZATION);
        return entete != null && entete.startsWith(PREFIXE) && estUnJeton(entete, PREFIXE.length())
                ? entete.substring(PREFIXE.length())
                : reste.resolve(requete);
    }

    /** At least one sign of RFC 6750, then padding. */
    private static boolean estUnJeton(String texte, int debut) {
        int fin = texte.length();
        while (fin > debut && texte.charAt(fin - 1) == '=') {
            fin--;
        }
        for (int i = debut; i < fin; i++) {
            char signe = texte.charAt(i);
            if (signe >= PERMIS.length || !PERMIS[signe]) {
                return false;
            }
        }
        return fin > debut;
    }

    private static boolean[] permis() {
        boolean[] permis = new boolean[128];
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~+/"
                .chars()
                .forEach(signe -> permis[signe] = true);
        return permis;
    }
}
