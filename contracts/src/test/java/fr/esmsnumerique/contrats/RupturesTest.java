package fr.esmsnumerique.contrats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published contracts ({@code publies/}) stay served. A wanted break is a new major version beside the old one; a compatible change is published by
 * {@code ./esms contrats-publier}.
 */
class RupturesTest {

    private static final Path COURANTS = Path.of("").toAbsolutePath();
    private static final Path PUBLIES = COURANTS.resolve("publies");

    private static final String CONTRAT = """
            openapi: 3.1.0
            info: {title: t, version: 1.0.0}
            paths:
              /choses:
                get:
                  operationId: lire
                  parameters:
                    - {name: region, in: query, required: false, schema: {type: string}}
                  responses:
                    '200':
                      description: ok
                      content: {application/json: {schema: {$ref: '#/components/schemas/Chose'}}}
            components:
              schemas:
                Chose:
                  type: object
                  properties:
                    centimes: {type: [integer, 'null'], format: int64}
                    etat: {type: string, enum: [A, B]}
            """;

    @TempDir
    Path dossier;

    @TestFactory
    Stream<DynamicTest> reste_compatible_avec_ce_qui_est_publie() {
        return Ruptures.contrats(PUBLIES).stream()
                .map(publie -> DynamicTest.dynamicTest(
                        publie.getFileName().toString(),
                        () -> assertThat(Ruptures.entre(publie, COURANTS.resolve(publie.getFileName())))
                                .isEmpty()));
    }

    @Test
    void chaque_contrat_a_une_version_publiee() {
        assertThat(Ruptures.contrats(PUBLIES).stream().map(f -> f.getFileName().toString()))
                .containsExactlyElementsOf(Ruptures.contrats(COURANTS).stream()
                        .map(f -> f.getFileName().toString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /choses:                            | /objets:
            [integer, 'null']                   | string
            [integer, 'null']                   | integer
            format: int64                       | format: int32
            enum: [A, B]                        | enum: [A]
            etat: {                             | statut: {
            name: region, in: query, required: false | name: region, in: query, required: true
            """)
    void voit_une_rupture(String avant, String apres) throws IOException {
        assertThat(comparer(CONTRAT.replace(avant, apres))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            enum: [A, B]}    | enum: [A, B]}\\n        ajout: {type: string}
            version: 1.0.0   | version: 1.1.0
            """)
    void accepte_un_ajout(String avant, String apres) throws IOException {
        assertThat(comparer(CONTRAT.replace(avant, apres.replace("\\n        ", "\n        "))))
                .isEmpty();
    }

    private List<String> comparer(String nouveau) throws IOException {
        assertThat(nouveau).isNotEqualTo(CONTRAT);
        Path avant = Files.writeString(dossier.resolve("avant.yaml"), CONTRAT);
        Path apres = Files.writeString(dossier.resolve("apres.yaml"), nouveau);
        return Ruptures.entre(avant, apres);
    }
}
