package fr.esmsnumerique.local.courrier;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/** First text part of a message, plain text preferred; HTML is shown as its source, never rendered. */
final class TexteDeCourriel {

    private static final int LONGUEUR_MAXIMALE = 100_000;

    private TexteDeCourriel() {}

    static String de(Part part) throws MessagingException, IOException {
        String texte = premier(part, "text/plain");
        if (texte.isEmpty()) {
            texte = premier(part, "text/*");
        }
        return texte.length() > LONGUEUR_MAXIMALE ? texte.substring(0, LONGUEUR_MAXIMALE) : texte;
    }

    private static String premier(Part part, String type) throws MessagingException, IOException {
        Object contenu = part.getContent();
        if (contenu instanceof Multipart plusieurs) {
            for (int rang = 0; rang < plusieurs.getCount(); rang++) {
                String texte = premier(plusieurs.getBodyPart(rang), type);
                if (!texte.isEmpty()) {
                    return texte;
                }
            }
        }
        return contenu instanceof String texte && part.isMimeType(type) ? texte : "";
    }
}
