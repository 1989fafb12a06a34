package fr.esmsnumerique.passerelle.routage;

import java.net.URI;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Headers of a service that reach the caller: security headers are the gateway's own, and an address inside the platform is nobody's business. */
@Component
class EnTetesDeReponse implements ResponseHttpHeadersFilter, Ordered {

    private static final List<String> ADMIS = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_RANGE,
            HttpHeaders.ACCEPT_RANGES,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.LOCATION,
            HttpHeaders.ALLOW,
            HttpHeaders.RETRY_AFTER,
            // Whoever sends a request again with its key learns that nothing was done twice.
            "Idempotency-Replayed",
            // The back-office shows above each page what day it is in a demonstration.
            "ESMS-Date-Demonstration");

    @Override
    public HttpHeaders apply(HttpHeaders recus, ServerResponse reponse) {
        HttpHeaders admis = new HttpHeaders();
        ADMIS.forEach(nom -> {
            List<String> valeurs = recus.get(nom);
            if (valeurs != null) {
                admis.addAll(nom, valeurs);
            }
        });
        URI adresse = recus.getLocation();
        if (adresse != null && adresse.isAbsolute()) {
            admis.set(HttpHeaders.LOCATION, relative(adresse));
        }
        return admis;
    }

    private static String relative(URI adresse) {
        return adresse.getRawQuery() == null
                ? adresse.getRawPath()
                : adresse.getRawPath() + "?" + adresse.getRawQuery();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
