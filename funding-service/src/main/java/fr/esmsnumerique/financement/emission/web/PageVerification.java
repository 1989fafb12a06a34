package fr.esmsnumerique.financement.emission.web;

import fr.esmsnumerique.financement.calcul.model.Euros;
import fr.esmsnumerique.financement.emission.model.Emission;
import fr.esmsnumerique.financement.subvention.model.Dates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** The page that a QR code opens: no script, readable without style, nothing but what the document already says. */
final class PageVerification {

    private static final String STYLE =
            "body{font:1rem/1.5 system-ui,sans-serif;color:#161616;max-width:44rem;margin:2rem auto;padding:0 1rem}h1{color:#000091}"
                    + "dt{font-weight:700;margin-top:.75rem}dd{margin:0;overflow-wrap:anywhere}";
    /** This style and nothing else: no script, no picture, no frame around it. */
    static final String POLITIQUE = "default-src 'none'; style-src '" + empreinte(STYLE)
            + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

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
                <style>%4$s</style></head>
                <body><main><h1>%1$s</h1><p>%2$s</p>%3$s</main></body></html>
                """.formatted(titre, chapeau, corps, STYLE);
    }

    private static String empreinte(String style) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent); // every Java platform has it
        }
    }
}
