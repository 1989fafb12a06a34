package fr.esmsnumerique.budget;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The other services, over real HTTP: eligibility publishes the true campaign file, funding knows a few grants, extracts are
 * empty but for the lines a test publishes, the subscribers keep what they receive. */
final class VoisinsDeTest {

    private static final Path CAMPAGNE =
            Path.of("..", "eligibility-service", "src", "main", "resources", "campagnes", "G25.yaml");

    private static final String ACCES_ROLE = "{\"code\":\"acces.role\"}";

    final List<String> evenements = new CopyOnWriteArrayList<>();
    private final Map<String, String> financements = new ConcurrentHashMap<>();
    private final HttpServer serveur;
    private volatile String regionIllisible = "";
    final ExtraitsDeTest extraits = new ExtraitsDeTest();

    VoisinsDeTest() {
        try {
            serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String campagne = campagne();
        servir("eligibilite", "/campagnes/{code}", e -> {
            boolean versee = e.getRequestURI().getPath().endsWith("/G25");
            repondre(e, versee ? 200 : 404, versee ? campagne : "{\"code\":\"campagne.introuvable\"}");
        });
        servir("financement", "/financements/{dossierId}", e -> {
            String financement = financements.get(e.getRequestURI().getPath().replaceAll(".*/", ""));
            repondre(
                    e,
                    financement == null ? 404 : 200,
                    financement == null ? "{\"code\":\"financement.introuvable\"}" : financement);
        });
        Stream.of("eligibilite", "financement", "usage")
                .forEach(service -> servir(service, "/extraits", e -> {
                    String question = e.getRequestURI().getQuery();
                    boolean illisible = question.startsWith("region=" + regionIllisible) && !regionIllisible.isEmpty();
                    repondre(e, illisible ? 403 : 200, illisible ? "{}" : extraits.repondre(service, question));
                }));
        servir("usage", "/extraits-mensuels", e -> {
            String question = e.getRequestURI().getQuery();
            String mois = question.replaceAll(".*mois=([0-9-]+).*", "$1");
            repondre(e, 200, extraits.repondre("usage/" + mois, question));
        });
        servir("financement", "/previsions-paiements", e -> repondre(e, 200, """
                {"lignes":[{"region":"24","campagne":"G25","tranche":"AVANCE","trimestre":"2026-T1","certitude":"CERTAIN",
                "motif":"conditions remplies","nombre":3,"montantCentimes":4500000}]}"""));
        servir("usage", "/rappels", e -> repondre(e, 200, """
                {"elements":[{"id":"G25-24-0009/FIN","dossierId":"G25-24-0009","campagne":"G25","region":"24",
                "objet":"Fin de déploiement","phrase":"Le déploiement s'achève.","echeance":"2027-04-01"}]}"""));
        serveur.createContext("/interne/evenements", e -> {
            if (!DroitsDesVoisins.roles(autorisation(e)).contains("SERVICE")) {
                repondre(e, 403, ACCES_ROLE);
                return;
            }
            evenements.add(new String(e.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            repondre(e, 204, "");
        });
        Thread.ofPlatform().daemon().start(serveur::start);
    }

    /** Where the service under test finds its neighbours. */
    void declarer(DynamicPropertyRegistry registre) {
        Stream.of("eligibilite", "financement", "usage", "notification")
                .forEach(service -> registre.add("esms.services." + service, this::url));
    }

    /** To whom the contract of the service opens the operation. */
    private void servir(String service, String chemin, HttpHandler reponse) {
        String racine = "/api/" + service + "/v1" + chemin.replaceAll("\\{.*", "");
        serveur.createContext(racine, e -> {
            int statut = DroitsDesVoisins.statut(autorisation(e), service, chemin);
            if (statut == 200) {
                reponse.handle(e);
            } else {
                repondre(e, statut, ACCES_ROLE);
            }
        });
    }

    private static String autorisation(HttpExchange echange) {
        return Objects.requireNonNullElse(echange.getRequestHeaders().getFirst("Authorization"), "");
    }

    private String url() {
        return "http://127.0.0.1:" + serveur.getAddress().getPort();
    }

    /** No service gives its extracts of that region any more; an empty code makes them all readable. */
    void refuserLesExtraits(String region) {
        regionIllisible = region;
    }

    void financer(String dossier, String etat, long centimes) {
        financements.put(dossier, """
                {"dossierId":"%s","campagne":"G25","region":"%s","etat":"%s","majLe":"2025-09-20T08:15:00Z",
                "porteur":{"numeroFinessJuridique":"210000006","raisonSociale":"Association d'essai"},
                "montantCentimes":%d,"modulations":[],"calcul":{"totalCentimes":%d,"dateBareme":"2025-09-20","empreinteCampagne":"e","modeBareme":"MARGINAL","nombreEssms":1,
                "nombreEssmsFinances":1,"lignes":[],"lectures":[],"pointsAInstruire":[],"tranches":[]}}""".formatted(dossier, dossier.substring(4, 6), etat, centimes, centimes + 1));
    }

    private static String campagne() {
        try {
            @SuppressWarnings("unchecked")
            Map<String, Object> contenu = YAMLMapper.builder().build().readValue(Files.readString(CAMPAGNE), Map.class);
            contenu.put("empreinte", "empreinte-de-test");
            return JsonMapper.builder().build().writeValueAsString(contenu);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static void repondre(HttpExchange echange, int statut, String json) throws IOException {
        byte[] corps = json.getBytes(StandardCharsets.UTF_8);
        echange.getResponseHeaders().set("Content-Type", "application/json");
        echange.sendResponseHeaders(statut, corps.length == 0 ? -1 : corps.length);
        try (echange) {
            echange.getResponseBody().write(corps);
        }
    }
}
