package fr.esmsnumerique.passerelle.routage;

import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Headers a caller may send to a service. A list of what passes and not of what is dropped: cookies, {@code X-Forwarded-*}, {@code X-User…} and whatever a
 * future framework would trust stay outside.
 */
@Component
class EnTetesDeRequete implements RequestHttpHeadersFilter, Ordered {

    private static final List<String> ADMIS = List.of(
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.RANGE,
            "Idempotency-Key");

    @Override
    public HttpHeaders apply(HttpHeaders recus, ServerRequest requete) {
        HttpHeaders admis = new HttpHeaders();
        ADMIS.forEach(nom -> {
            List<String> valeurs = recus.get(nom);
            if (valeurs != null) {
                admis.addAll(nom, valeurs);
            }
        });
        // As sent: Spring adds a charset of its own, which would be a lie about a file in another encoding.
        String type = requete.servletRequest().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null) {
            admis.set(HttpHeaders.CONTENT_TYPE, type);
        }
        return admis;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
