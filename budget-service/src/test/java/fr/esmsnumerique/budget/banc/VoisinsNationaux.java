package fr.esmsnumerique.budget.banc;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.esmsnumerique.budget.donnees.DonneesNationales;
import fr.esmsnumerique.budget.donnees.ProjetNational;
import fr.esmsnumerique.kernel.Region;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The other services as the contract describes their extracts, over HTTP and line by line: what is measured is the consolidation, not the services it reads. They
 * honour {@code depuis}.
 */
final class VoisinsNationaux implements AutoCloseable {

    private final HttpServer serveur;
    private final AtomicInteger demandes = new AtomicInteger();
    private final AtomicInteger enAttente = new AtomicInteger();
    private volatile @Nullable CountDownLatch retenue;
    private volatile int retenueApres;
    private final DonneesNationales donnees;

    VoisinsNationaux(DonneesNationales donnees) throws IOException {
        this.donnees = donnees;
        serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        publier("eligibilite", p -> true, ProjetNational::dossier);
        publier("financement", p -> p.retenu().isPresent(), ProjetNational::financement);
        publier("usage", p -> p.retenu().isPresent(), ProjetNational::usage);
        serveur.setExecutor(Executors.newFixedThreadPool(4));
        serveur.start();
    }

    String url() {
        return "http://127.0.0.1:" + serveur.getAddress().getPort();
    }

    /** After that many more requests, the others wait to be let go. */
    CountDownLatch retenir(int apres) {
        CountDownLatch latch = new CountDownLatch(1);
        retenueApres = demandes.get() + apres;
        retenue = latch;
        return latch;
    }

    /** Requests served so far. */
    int demandes() {
        return demandes.get();
    }

    /** Requests that wait to be let go. */
    int enAttente() {
        return enAttente.get();
    }

    private void attendreSonTour() {
        CountDownLatch latch = retenue;
        if (demandes.incrementAndGet() > retenueApres && latch != null) {
            try {
                enAttente.incrementAndGet();
                latch.await();
            } catch (InterruptedException arret) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void publier(String service, Predicate<ProjetNational> connu, Function<ProjetNational, String> ligne) {
        serveur.createContext("/api/" + service + "/v1/extraits", echange -> {
            attendreSonTour();
            Map<String, String> parametres = parametres(echange);
            Region region = Region.deCode(parametres.getOrDefault("region", "")).orElseThrow();
            Instant limite = Instant.parse(parametres.getOrDefault("depuis", Instant.EPOCH.toString()));
            echange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
            echange.sendResponseHeaders(200, 0);
            try (OutputStream corps = new BufferedOutputStream(echange.getResponseBody(), 1 << 16)) {
                for (ProjetNational projet : donnees.dans(region)) {
                    if (connu.test(projet) && !projet.majLe().isBefore(limite)) {
                        corps.write((ligne.apply(projet) + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
        });
    }

    private static Map<String, String> parametres(HttpExchange echange) {
        Map<String, String> parametres = new HashMap<>();
        for (String parametre : echange.getRequestURI().getQuery().split("&", -1)) {
            String[] nomEtValeur = parametre.split("=", 2);
            parametres.put(nomEtValeur[0], nomEtValeur[1]);
        }
        return parametres;
    }

    @Override
    public void close() {
        serveur.stop(0);
    }
}
