package fr.esmsnumerique.passerelle.probleme;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** The same refusal for a person whose browser was navigating: the back-office is not loaded yet, or cannot be. */
public final class PageProbleme {

    private PageProbleme() {}

    public static void ecrire(HttpServletResponse reponse, Probleme probleme) throws IOException {
        reponse.setStatus(probleme.statut());
        reponse.setContentType(MediaType.TEXT_HTML_VALUE);
        reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (probleme.reessayerApres() != null) {
            reponse.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(probleme.reessayerApres().toSeconds()));
        }
        reponse.getOutputStream().write(html(probleme).getBytes(StandardCharsets.UTF_8));
    }

    private static String html(Probleme probleme) {
        return """
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s - ESMS numérique</title>
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                <p role="alert">%2$s</p>
                <p><a href="/">Revenir à l'accueil</a></p>
                </main>
                </body>
                </html>
                """.formatted(
                HtmlUtils.htmlEscape(probleme.titre(), "UTF-8"), HtmlUtils.htmlEscape(probleme.detail(), "UTF-8"));
    }
}
