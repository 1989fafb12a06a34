package fr.esmsnumerique.local.courrier;

import fr.esmsnumerique.local.page.Page;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The inbox, for eyes and for tests. No account needed: it only ever holds the demo's messages, on the loopback address. */
@RestController
class CourrielController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final BoiteCourriels boite;

    CourrielController(BoiteCourriels boite) {
        this.boite = boite;
    }

    @GetMapping("/")
    ResponseEntity<Void> accueil() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/courriels"))
                .build();
    }

    @GetMapping("/courriels.json")
    List<Courriel> json() {
        return boite.tous();
    }

    @GetMapping(path = "/courriels", produces = HTML)
    String liste() {
        List<Courriel> courriels = boite.tous();
        return Page.html(
                "Courriels reçus", "large", courriels.isEmpty() ? "<p>Aucun courriel reçu.</p>" : tableau(courriels));
    }

    @GetMapping(path = "/courriels/{id}", produces = HTML)
    String detail(@PathVariable long id) {
        Courriel courriel = boite.courriel(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Page.html(courriel.objet(), "large", """
                <p><a href="/courriels">Tous les courriels</a></p>
                <p>Reçu le %s, de %s, pour %s.</p>
                <h2>Texte</h2>
                <pre>%s</pre>
                <h2>En-têtes</h2>
                <pre>%s</pre>""".formatted(
                        Page.texte(courriel.recuLe().toString()),
                        Page.texte(courriel.expediteur()),
                        Page.texte(String.join(", ", courriel.destinataires())),
                        Page.texte(courriel.texte()),
                        Page.texte(String.join("\n", courriel.entetes()))));
    }

    private static String tableau(List<Courriel> courriels) {
        return """
                <div class="defile" role="region" aria-label="Courriels reçus" tabindex="0">
                <table>
                <caption>%d courriels, du plus récent au plus ancien</caption>
                <thead><tr><th scope="col">Reçu le (UTC)</th><th scope="col">Pour</th><th scope="col">Objet</th></tr></thead>
                <tbody>%s</tbody>
                </table>
                </div>""".formatted(
                        courriels.size(),
                        courriels.stream().map(CourrielController::ligne).collect(Collectors.joining()));
    }

    private static String ligne(Courriel courriel) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/courriels/%d\">%s</a></td></tr>"
                .formatted(
                        courriel.recuLe(),
                        Page.texte(String.join(", ", courriel.destinataires())),
                        courriel.id(),
                        Page.texte(courriel.objet()));
    }
}
