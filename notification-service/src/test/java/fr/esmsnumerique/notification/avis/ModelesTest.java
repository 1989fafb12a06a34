package fr.esmsnumerique.notification.avis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.notification.dossier.FicheDossier;
import fr.esmsnumerique.support.evenements.Evenement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class ModelesTest {

    private static final FicheDossier FICHE = new FicheDossier("210000006", "Association Les Tilleuls");
    private static final Path SCHEMAS = Path.of("..", "contracts", "schemas", "evenements");

    @ParameterizedTest
    @EnumSource(Avis.class)
    void chaque_modele_se_remplit_entierement_avec_les_champs_obligatoires_de_son_evenement(Avis avis)
            throws IOException {
        String type = avis.modele().replaceAll("^/modeles/(.*)\\.[a-z_]+\\.txt$", "$1");
        var redaction = Modele.lire(avis.modele()).rediger(Valeurs.de(evenement(type), FICHE));
        assertThat(redaction.objet()).contains("G25-27-0001").doesNotContain("{{", "non précisé", "\n");
        assertThat(redaction.texte()).isNotBlank().doesNotContain("{{", "non précisé");
    }

    @Test
    void aucun_modele_ne_reste_sans_avis() throws IOException {
        try (Stream<Path> fichiers = Files.list(Path.of("src", "main", "resources", "modeles"))) {
            Set<String> ecrits =
                    fichiers.map(f -> "/modeles/" + f.getFileName()).collect(Collectors.toSet());
            assertThat(Stream.of(Avis.values()).map(Avis::modele)).containsExactlyInAnyOrderElementsOf(ecrits);
        }
    }

    @ParameterizedTest
    @CsvSource({"42000000, '420 000,00 €'", "1, '0,01 €'", "0, '0,00 €'", "9007199254740993, '90 071 992 547 409,93 €'"
    })
    void les_montants_s_ecrivent_au_centime_a_la_francaise(long centimes, String attendu) {
        assertThat(Valeurs.euros(centimes).replace('\u202f', ' ').replace('\u00a0', ' '))
                .isEqualTo(attendu);
    }

    @Test
    void les_dates_s_ecrivent_en_francais() {
        assertThat(Valeurs.jour(LocalDate.of(2025, 10, 1))).isEqualTo("1er octobre 2025");
        assertThat(Valeurs.jour(LocalDate.of(2025, 8, 31))).isEqualTo("31 août 2025");
        assertThat(Valeurs.jour(LocalDate.of(2025, 10, 11))).isEqualTo("11 octobre 2025");
    }

    @Test
    void une_valeur_ne_peut_ajouter_ni_ligne_ni_en_tete_ni_modele() {
        Map<String, Object> donnees = new HashMap<>(Map.of("region", "27", "campagne", "G25"));
        donnees.put("motif", "Bon\r\nBcc: autre@exemple.test\u2028fin {{raisonSociale}} \u202e<b>gras</b> $1 \\");
        Evenement evenement = new Evenement("e", "dossier.retenu", "G25-27-0001", Instant.EPOCH, donnees);
        FicheDossier piege = new FicheDossier("210000006", "Les\r\nTilleuls {{motif}}");
        var redaction = new Modele("{{raisonSociale}} : {{motif}}", "{{motif}}").rediger(Valeurs.de(evenement, piege));
        assertThat(redaction.objet())
                .isEqualTo(
                        "Les Tilleuls {{motif}} : Bon Bcc: autre@exemple.test fin {{raisonSociale}}  <b>gras</b> $1 \\");
    }

    @Test
    void un_objet_trop_long_est_coupe_et_une_valeur_absente_se_dit() {
        var redaction = new Modele("x".repeat(300), "{{inconnue}}").rediger(Map.of());
        assertThat(redaction.objet()).hasSize(200).endsWith("…");
        assertThat(redaction.texte()).isEqualTo("non précisé");
    }

    /** Fills the required fields of the published schema, whatever they are. */
    private static Evenement evenement(String type) throws IOException {
        var schema = JsonMapper.builder().build().readTree(Files.readString(SCHEMAS.resolve(type + ".v1.schema.json")));
        Map<String, Object> donnees = new HashMap<>();
        schema.path("required").valueStream().map(n -> n.asString()).forEach(champ -> {
            var propriete = schema.path("properties").path(champ);
            Object valeur = switch (champ) {
                case "region" -> "27";
                case "dossierId" -> "G25-27-0001";
                default ->
                    propriete.has("enum")
                            ? propriete.path("enum").get(0).asString()
                            : "date".equals(propriete.path("format").asString(""))
                                    ? "2025-10-02"
                                    : "integer".equals(propriete.path("type").asString(""))
                                            ? (Object) 42_000_000L
                                            : "texte";
            };
            donnees.put(champ, valeur);
        });
        return new Evenement("G25-27-0001/x/1", type, "G25-27-0001", Instant.EPOCH, donnees);
    }
}
