package fr.esmsnumerique.demo.plateforme;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where things are.
 *
 * @param passerelle public address: everything but the clock goes through it
 * @param services direct addresses, for the clock and the outboxes only
 */
public record Adresses(
        URI passerelle, URI identite, Map<String, URI> services, String secretService, String secretSysteme) {

    private static final List<String> SERVICES =
            List.of("eligibilite", "financement", "budget", "usage", "notification");

    public static Adresses depuis(Map<String, String> environnement) {
        Map<String, URI> services = new TreeMap<>();
        for (int i = 0; i < SERVICES.size(); i++) {
            String nom = SERVICES.get(i);
            services.put(nom, url(environnement, nom.toUpperCase(Locale.ROOT), 8081 + i));
        }
        return new Adresses(
                url(environnement, "PASSERELLE", 8080),
                URI.create(environnement.getOrDefault("ESMS_IDENTITE_URL", "http://localhost:8090")),
                services,
                environnement.getOrDefault("ESMS_SECRET_SERVICE", "secret-de-demonstration"),
                environnement.getOrDefault("ESMS_SECRET_SYSTEME", "secret-de-demonstration"));
    }

    private static URI url(Map<String, String> environnement, String nom, int port) {
        return URI.create(environnement.getOrDefault("ESMS_URL_" + nom, "http://localhost:" + port));
    }
}
