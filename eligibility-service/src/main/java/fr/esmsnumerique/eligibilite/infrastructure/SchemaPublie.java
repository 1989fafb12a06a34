package fr.esmsnumerique.eligibilite.infrastructure;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.esmsnumerique.support.web.FormeAttendue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A JSON Schema published in {@code contracts}, compiled once. */
public final class SchemaPublie {

    private final Schema schema;

    private SchemaPublie(String texte) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(texte);
    }

    /** @param fichier name under {@code contrats/schemas} */
    public static SchemaPublie charger(String fichier) {
        return new SchemaPublie(lire(fichier));
    }

    /** A definition of the file, alone: {@code $defs/DossierGalis}. */
    public static SchemaPublie definition(String fichier, String nom) {
        String texte = lire(fichier);
        String definitions = texte.substring(texte.indexOf("\"$defs\""));
        return new SchemaPublie("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$ref\":\"#/$defs/"
                + nom + "\"," + definitions);
    }

    /** Every breach: where, and why in French. */
    public List<Ecart> ecarts(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        contexte -> contexte.executionConfig(
                                c -> c.locale(Locale.FRENCH).formatAssertionsEnabled(true)))
                .stream()
                .map(SchemaPublie::ecart)
                .distinct()
                .toList();
    }

    private static Ecart ecart(Error erreur) {
        String chemin = erreur.getInstanceLocation().toString();
        return new Ecart(chemin.isEmpty() ? "/" : chemin, raison(erreur));
    }

    /** The library's own sentence of a pattern is the regular expression. */
    private static String raison(Error erreur) {
        return "pattern".equals(erreur.getKeyword())
                ? FormeAttendue.de(erreur.getSchemaNode().asText())
                : Objects.toString(erreur.getMessage(), "valeur refusée");
    }

    /** The file itself. */
    public static String texte(String fichier) {
        return lire(fichier);
    }

    private static String lire(String fichier) {
        try (InputStream flux = SchemaPublie.class.getResourceAsStream("/contrats/schemas/" + fichier)) {
            return new String(Objects.requireNonNull(flux, fichier).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    /** @param chemin JSON pointer of the value at fault */
    public record Ecart(String chemin, String raison) {}
}
