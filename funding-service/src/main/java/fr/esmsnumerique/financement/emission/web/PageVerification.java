package fr.esmsnumerique.financement.emission.web;

import fr.esmsnumerique.financement.calcul.model.Euros;
import fr.esmsnumerique.financement.emission.model.Emission;
import fr.esmsnumerique.financement.subvention.model.Dates;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** The page that a QR code opens: no script, readable without style, nothing but what the document already says. */
final class PageVerification {

    /** The gateway's style sheet and nothing else: no script, no frame around it, and an empty icon so that none is asked for. */
    static final String POLITIQUE =
            "default-src 'none'; style-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private PageVerification() {}

    static String de(Emission emission, List<String> exemplaires) {
        StringBuilder lignes = new StringBuilder();
        ligne(lignes, "Document", emission.nature().libelle());
        ligne(lignes, "Numéro", emission.numero());
        ligne(lignes, "Date", Dates.format(emission.date()));
        emission.montantEventuel().ifPresent(m -> ligne(lignes, "Montant", Euros.format(m)));
        ligne(lignes, "Code", emission.code());
        ligne(lignes, "Empreinte SHA-256 du contenu", emission.empreinte());
        exemplaires.forEach(e -> ligne(lignes, "Empreinte SHA-256 d'un exemplaire signé", e));
        return page(
                "Document émis par la plateforme",
                "Comparez chaque ligne au document que vous tenez : une différence veut dire qu'il a été modifié.",
                "<dl>" + lignes + "</dl>");
    }

    static String inconnu(String code) {
        return page(
                "Code inconnu",
                "Aucun document n'a été émis sous le code " + HtmlUtils.htmlEscape(code)
                        + ". Vérifiez sa saisie, puis adressez-vous à l'agence régionale de santé.",
                "");
    }

    private static void ligne(StringBuilder lignes, String nom, String valeur) {
        lignes.append("<dt>")
                .append(HtmlUtils.htmlEscape(nom))
                .append("</dt><dd>")
                .append(HtmlUtils.htmlEscape(valeur))
                .append("</dd>");
    }

    private static String page(String titre, String chapeau, String corps) {
        return """
                <!doctype html>
                <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
                <title>%1$s – ESMS numérique</title>
                <link rel="icon" href="data:,"><link rel="stylesheet" href="/verification.css"></head>
                <body><main><h1>%1$s</h1><p>%2$s</p>%3$s</main></body></html>
                """.formatted(titre, chapeau, corps);
    }
}
