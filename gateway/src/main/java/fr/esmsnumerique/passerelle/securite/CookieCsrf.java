package fr.esmsnumerique.passerelle.securite;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** CSRF token the application reads in the cookie {@code XSRF-TOKEN} and repeats in the header {@code X-XSRF-TOKEN}: another site can do neither. */
final class CookieCsrf {

    private CookieCsrf() {}

    static CookieCsrfTokenRepository depot() {
        CookieCsrfTokenRepository depot = CookieCsrfTokenRepository.withHttpOnlyFalse();
        depot.setCookiePath("/");
        depot.setCookieCustomizer(cookie -> cookie.secure(true).sameSite("Lax"));
        return depot;
    }
}
