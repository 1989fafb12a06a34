package fr.esmsnumerique.passerelle;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** A service that answers with what it received, unless told to stay silent. */
public final class ServiceDeTest {

    private final HttpServer serveur;
    public final AtomicInteger appels = new AtomicInteger();
    public volatile boolean muet;

    public ServiceDeTest() {
        try {
            serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        serveur.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        serveur.createContext("/", this::repondre);
        serveur.start();
    }

    public String url() {
        return "http://127.0.0.1:" + serveur.getAddress().getPort();
    }

    private void repondre(HttpExchange echange) throws IOException {
        appels.incrementAndGet();
        if (muet) {
            dormir(Duration.ofSeconds(5));
        }
        try (echange) {
            long recus = compter(echange.getRequestBody());
            var entetes = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
            entetes.putAll(echange.getRequestHeaders());
            Map<String, Object> echo = new LinkedHashMap<>();
            echo.put("methode", echange.getRequestMethod());
            echo.put("adresse", echange.getRequestURI().toString());
            echo.put("octets", recus);
            echo.put("entetes", entetes);
            byte[] corps = JsonMapper.shared().writeValueAsString(echo).getBytes(StandardCharsets.UTF_8);
            var reponse = echange.getResponseHeaders();
            reponse.add("Content-Type", "application/json");
            reponse.add("Set-Cookie", "interne=1");
            reponse.add("X-Frame-Options", "ALLOWALL");
            reponse.add("Server", "service-interne/1.0");
            reponse.add("Idempotency-Replayed", "true");
            reponse.add("Location", url() + "/api/eligibilite/v1/dossiers/1?vue=a");
            int statut = echange.getRequestURI().getPath().endsWith("/refus") ? 409 : 200;
            echange.sendResponseHeaders(statut, corps.length);
            echange.getResponseBody().write(corps);
        }
    }

    private static long compter(InputStream corps) throws IOException {
        return corps.transferTo(OutputStream.nullOutputStream());
    }

    private static void dormir(Duration duree) {
        try {
            Thread.sleep(duree);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
