package fr.esmsnumerique.financement.modele.infrastructure;

import fr.esmsnumerique.financement.modele.model.Contenu;
import fr.esmsnumerique.financement.modele.model.Modele;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** National templates delivered with the service, {@code modeles/<nature>.txt}: paragraphs apart by an empty line; the first is the place, the second who signs. */
public final class ModelesLivres {

    private ModelesLivres() {}

    public static Modele lire(NatureDocument nature) {
        String ressource = "/modeles/" + nature.name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream flux = ModelesLivres.class.getResourceAsStream(ressource)) {
            if (flux == null) {
                throw new IllegalStateException("Modèle absent : " + ressource);
            }
            String texte = new String(flux.readAllBytes(), StandardCharsets.UTF_8);
            List<String> paragraphes = Arrays.stream(texte.split("\\R\\s*\\R"))
                    .map(p -> p.strip().replaceAll("\\R", " "))
                    .filter(p -> !p.isEmpty())
                    .toList();
            return new Modele(
                    Modele.NATIONAL,
                    nature,
                    0,
                    new Contenu(
                            paragraphes.subList(2, paragraphes.size()), paragraphes.get(1), paragraphes.get(0), null),
                    null,
                    null);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
