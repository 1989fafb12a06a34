package fr.esmsnumerique.financement.lot.infrastructure;

import fr.esmsnumerique.financement.lot.application.Formats;
import fr.esmsnumerique.financement.lot.model.FormatGestionnaire;
import fr.esmsnumerique.kernel.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Layouts read at start from JSON files, so that a fund manager who changes a column changes a file and no code. {@code esms.gestionnaires} points to others than those
 * delivered.
 */
@Component
class FormatsDeFichiers implements Formats {

    private static final String LIVRES = "classpath:gestionnaires/*.json";

    private final List<FormatGestionnaire> formats;

    FormatsDeFichiers(ResourcePatternResolver ressources, Environment proprietes, JsonMapper json) {
        this.formats = lire(ressources, proprietes.getProperty("esms.gestionnaires", LIVRES), json);
    }

    private static List<FormatGestionnaire> lire(ResourcePatternResolver ressources, String motif, JsonMapper json) {
        List<FormatGestionnaire> lus = new ArrayList<>();
        try {
            for (Resource fichier : ressources.getResources(motif)) {
                try (InputStream flux = fichier.getInputStream()) {
                    lus.add(json.readValue(flux, FormatGestionnaire.class));
                }
            }
        } catch (IOException illisible) {
            throw new UncheckedIOException("Format de gestionnaire illisible : " + motif, illisible);
        }
        return List.copyOf(lus);
    }

    @Override
    public FormatGestionnaire pour(Region region, LocalDate jour) {
        return formats.stream()
                .filter(f -> f.vaut(region, jour))
                .max(Comparator.comparing((FormatGestionnaire f) -> !f.regions().isEmpty())
                        .thenComparing(FormatGestionnaire::du)
                        .thenComparing(FormatGestionnaire::version))
                .orElseThrow(() -> new IllegalStateException(
                        "Aucun format de gestionnaire pour la région " + region.code() + " au " + jour));
    }
}
