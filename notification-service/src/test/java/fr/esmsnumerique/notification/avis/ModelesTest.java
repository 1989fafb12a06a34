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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ModelesTest {

    private static final FicheDossier FICHE = new FicheDossier("210000006", "Association Les Tilleuls");
    private static final Path SCHEMAS = Path.of("..", "contracts", "schemas", "evenements");

    @ParameterizedTest
    @EnumSource(Avis.class)
    void chaque_modele_se_remplit_entierement_avec_les_champs_obligatoires_de_son_evenement(Avis avis)
            throws IOException {
        Evenement evenement = evenement(avis.type());
        var parts = avis.part().de(evenement);
        assertThat(parts).hasSize(1).allSatisfy(donnees -> {
            // A message to one person is of no region.
            assertThat(donnees).containsEntry(avis.audience() == Audience.PERSONNE ? "personne" : "region", "27");
            var redaction = Modele.lire(avis.modele()).rediger(Valeurs.de(evenement.sujet(), donnees, FICHE));
            assertThat(redaction.objet()).contains(evenement.sujet()).doesNotContain("{{", "non précisé", "\n");
            assertThat(redaction.texte()).isNotBlank().doesNotContain("{{", "non précisé");
        });
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
        var redaction = new Modele("{{raisonSociale}} : {{motif}}", "{{motif}}")
                .rediger(Valeurs.de(evenement.sujet(), donnees, piege));
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

    @Test
    void une_region_n_est_avisee_que_de_ce_qui_la_concerne() {
        List<Map<String, Object>> cessions = List.of(
                Map.of("region", "52", "montantCentimes", 100L, "dossiers", List.of("G25-52-0001")),
                Map.of("region", "27", "montantCentimes", 200L, "dossiers", List.of()));
        Evenement evenement = new Evenement(
                "e",
                "redeploiement.gele",
                "2025-G25-R01",
                Instant.EPOCH,
                Map.of("enveloppe", "2025-G25", "cessions", cessions));

        List<Map<String, Object>> parts = Part.CESSIONS.de(evenement);

        assertThat(parts).extracting(d -> d.get("region")).containsExactly("52", "27");
        assertThat(parts)
                .noneMatch(d -> d.containsKey("cessions"))
                .allMatch(d -> "2025-G25".equals(d.get("enveloppe")));
        assertThat(Valeurs.de(evenement.sujet(), parts.getFirst(), FICHE)).containsEntry("dossiers", "G25-52-0001");
        assertThat(Valeurs.de(evenement.sujet(), parts.getLast(), FICHE)).containsEntry("dossiers", "aucun");
        assertThat(Part.ATTRIBUTIONS.de(evenement)).isEmpty();
    }

    /** Fills the required fields of the published schema, whatever they are. */
    private static Evenement evenement(String type) throws IOException {
        var schema = JsonMapper.builder().build().readTree(Files.readString(SCHEMAS.resolve(type + ".v1.schema.json")));
        Map<String, Object> donnees = objet(schema);
        String sujet = Stream.of("dossierId", "redeploiementId", "amenagementId", "campagne", "exportId")
                .filter(donnees::containsKey)
                .map(champ -> String.valueOf(donnees.get(champ)))
                .findFirst()
                .orElseThrow();
        return new Evenement(sujet + "/x/1", type, sujet, Instant.EPOCH, donnees);
    }

    private static Map<String, Object> objet(JsonNode schema) {
        Map<String, Object> donnees = new HashMap<>();
        schema.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .forEach(champ -> donnees.put(
                        champ, valeur(champ, schema.path("properties").path(champ))));
        return donnees;
    }

    private static Object valeur(String champ, JsonNode propriete) {
        return switch (champ) {
            case "region", "personne" -> "27";
            case "dossierId" -> "G25-27-0001";
            case "redeploiementId" -> "2025-G25-R01";
            case "amenagementId" -> "AME-G25-001";
            default ->
                propriete.has("enum")
                        ? propriete.path("enum").get(0).asString()
                        : switch (propriete
                                .path("format")
                                .asString(propriete.path("type").asString(""))) {
                            case "date" -> "2025-10-02";
                            case "integer" -> 42_000_000L;
                            case "object" -> objet(propriete);
                            case "array" -> List.of(valeur("", propriete.path("items")));
                            default -> "texte";
                        };
        };
    }
}
