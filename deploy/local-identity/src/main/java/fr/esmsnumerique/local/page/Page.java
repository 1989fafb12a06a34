package fr.esmsnumerique.local.page;

import org.springframework.web.util.HtmlUtils;

/** Layout of every page. A template engine would cost more memory than these few pages deserve; every value goes through {@link #texte}. */
public final class Page {

    private Page() {}

    /** @param contenu HTML whose variable parts are already escaped */
    public static String html(String titre, String classe, String contenu) {
        return """
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s - ESMS numérique (démonstration)</title>
                <link rel="stylesheet" href="/style.css">
                </head>
                <body>
                <header>ESMS numérique - poste de démonstration</header>
                <main class="%2$s">
                <h1>%1$s</h1>
                %3$s
                </main>
                </body>
                </html>
                """.formatted(texte(titre), classe, contenu);
    }

    /** Escapes a value for HTML text and quoted attributes. */
    public static String texte(String valeur) {
        return HtmlUtils.htmlEscape(valeur, "UTF-8");
    }
}
