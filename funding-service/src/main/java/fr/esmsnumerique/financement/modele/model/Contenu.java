package fr.esmsnumerique.financement.modele.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text of a template.
 *
 * @param paragraphes {@code # } starts a heading, {@code - } an item of a list
 * @param signataire function of who signs
 * @param logo SHA-256 of a stored logo
 */
public record Contenu(
        List<String> paragraphes,
        String signataire,
        String lieu,
        @Nullable String logo) {

    public Contenu {
        paragraphes = List.copyOf(paragraphes);
    }

    public Optional<String> logoEventuel() {
        return Optional.ofNullable(logo);
    }
}
