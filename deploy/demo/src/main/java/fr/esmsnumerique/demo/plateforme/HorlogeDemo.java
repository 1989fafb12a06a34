package fr.esmsnumerique.demo.plateforme;

import fr.esmsnumerique.demo.texte.Francais;
import fr.esmsnumerique.kernel.Paris;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** The demo clock of all services: it moves by steps, once no service has an event left to deliver, so that yesterday's facts are dated yesterday everywhere. */
public final class HorlogeDemo {

    private static final Duration DELAI_BOITES = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(150);
    /** Two quiet looks in a row: an event that has just been consumed may have produced another. */
    private static final int REGARDS_CALMES = 2;

    private final Map<String, URI> services;
    private final RestClient http;
    private final Consumer<String> journal;
    private Instant instant = Instant.EPOCH;

    HorlogeDemo(Map<String, URI> services, RestClient http, Consumer<String> journal) {
        this.services = services;
        this.http = http;
        this.journal = journal;
    }

    /** @param heureDeParis civil time of the step */
    public void avancerAu(LocalDateTime heureDeParis) {
        attendreBoitesVides();
        instant = heureDeParis.atZone(Paris.ZONE).toInstant();
        services.keySet().forEach(this::regler);
        journal.accept("— %s".formatted(Francais.moment(heureDeParis)));
    }

    /** Gives the current step again to the services: harmless, they ignore an instant that is not after theirs. */
    void reaffirmer() {
        if (instant.isAfter(Instant.EPOCH)) {
            services.keySet().forEach(this::poster);
        }
    }

    public void attendreBoitesVides() {
        long limite = System.nanoTime() + DELAI_BOITES.toNanos();
        int calmes = 0;
        while (calmes < REGARDS_CALMES) {
            int enAttente = services.keySet().stream().mapToInt(this::enAttente).sum();
            calmes = enAttente == 0 ? calmes + 1 : 0;
            if (System.nanoTime() > limite) {
                throw new IllegalStateException(enAttente + " événements attendent encore d'être distribués après "
                        + DELAI_BOITES.toSeconds() + " s");
            }
            Reprise.patienter(enAttente == 0 ? Duration.ofMillis(30) : PAUSE);
        }
    }

    private void regler(String service) {
        Reprise.obstinee("Horloge de " + service, () -> poster(service), () -> {});
    }

    private boolean poster(String service) {
        http.post()
                .uri(adresse(service, "/interne/horloge"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("instant", instant.toString()))
                .retrieve()
                .toBodilessEntity();
        return true;
    }

    private int enAttente(String service) {
        Boite boite = Reprise.obstinee(
                "Boîte d'envoi de " + service,
                () -> http.get()
                        .uri(adresse(service, "/interne/boite-envoi"))
                        .retrieve()
                        .body(Boite.class),
                () -> {});
        return boite == null ? 0 : boite.enAttente();
    }

    private URI adresse(String service, String chemin) {
        return URI.create(services.get(service) + chemin);
    }

    /** @param enAttente events not yet received by all their subscribers */
    record Boite(int enAttente) {}
}
