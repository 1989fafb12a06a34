package fr.esmsnumerique.local.identite;

import fr.esmsnumerique.local.compte.Annuaire;
import fr.esmsnumerique.local.compte.Compte;
import fr.esmsnumerique.local.page.Page;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Login form. The list of accounts and their password show only in the demo. */
@RestController
class PageConnexion {

    static final String CHEMIN = "/connexion";

    private final String comptes;

    PageConnexion(Annuaire annuaire, @Value("${esms.demo}") boolean demo) {
        this.comptes = demo ? comptesDeDemonstration(annuaire) : "";
    }

    @GetMapping(path = CHEMIN, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String formulaire(@RequestParam(required = false) String error, CsrfToken jeton) {
        return Page.html(error == null ? "Connexion" : "Erreur de connexion", "etroit", """
                %s
                <form method="post" action="%s">
                <input type="hidden" name="%s" value="%s">
                <p>Tous les champs sont obligatoires.</p>
                <label for="identifiant">Identifiant</label>
                <input id="identifiant" name="identifiant" autocomplete="username" autocapitalize="none" spellcheck="false" required>
                <label for="motDePasse">Mot de passe</label>
                <input id="motDePasse" name="motDePasse" type="password" autocomplete="current-password" required>
                <button type="submit">Se connecter</button>
                </form>
                %s""".formatted(
                        alerte(error != null), CHEMIN, jeton.getParameterName(), jeton.getToken(), comptes));
    }

    private static String alerte(boolean echec) {
        return echec
                ? "<p class=\"alerte\" role=\"alert\">Identifiant ou mot de passe incorrect. Vérifiez votre saisie, puis recommencez.</p>"
                : "";
    }

    private static String comptesDeDemonstration(Annuaire annuaire) {
        return """
                <details>
                <summary>Comptes de démonstration</summary>
                <p>Mot de passe de tous les comptes : <code>%s</code></p>
                <div class="defile" role="region" aria-label="Comptes de démonstration" tabindex="0">
                <table>
                <caption>Personnes fictives</caption>
                <thead><tr><th scope="col">Identifiant</th><th scope="col">Nom</th><th scope="col">Rôle</th><th scope="col">Région ou organisme</th></tr></thead>
                <tbody>%s</tbody>
                </table>
                </div>
                </details>""".formatted(
                        Page.texte(annuaire.motDePasse()),
                        annuaire.comptes().stream().map(PageConnexion::ligne).collect(Collectors.joining()));
    }

    private static String ligne(Compte compte) {
        String perimetre = compte.region() != null ? compte.region() : compte.organisme();
        return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        Page.texte(compte.identifiant()),
                        Page.texte(compte.nom()),
                        Page.texte(String.join(", ", compte.roles())),
                        perimetre == null ? "nationale" : Page.texte(perimetre));
    }
}
