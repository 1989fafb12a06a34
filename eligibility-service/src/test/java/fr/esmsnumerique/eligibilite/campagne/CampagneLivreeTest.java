package fr.esmsnumerique.eligibilite.campagne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.campagne.application.DefautCampagne;
import fr.esmsnumerique.eligibilite.campagne.application.SchemaCampagne;
import fr.esmsnumerique.eligibilite.campagne.application.ValidationCampagne;
import fr.esmsnumerique.eligibilite.evaluation.ReglesDeTest;
import fr.esmsnumerique.eligibilite.infrastructure.SchemaPublie;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The build refuses a shipped campaign with a gap, an overlap, an unknown unit or a value without reference. */
class CampagneLivreeTest {

    private final SchemaPublie publie = SchemaPublie.charger("campagne.schema.json");
    private final SchemaCampagne schema = json -> publie.ecarts(json).stream()
            .map(e -> new DefautCampagne(e.chemin(), e.raison()))
            .toList();
    private final ValidationCampagne validation =
            new ValidationCampagne(schema, JsonMapper.builder().build());

    @Test
    void la_campagne_2025_livree_n_a_aucun_defaut() {
        assertThat(validation.defauts(ReglesDeTest.fichier())).isEmpty();
    }

    @Test
    void une_valeur_sans_reference_est_refusee() {
        assertThat(defauts("nombre", List.of(Map.of("du", "2025-01-01", "valeur", 15))))
                .anySatisfy(d -> assertThat(d.champ()).contains("eligibilite.essms.minimum"));
    }

    @Test
    void une_unite_inconnue_est_refusee() {
        assertThat(defauts("euros", List.of(valeur("2025-01-01", 15)))).isNotEmpty();
    }

    @Test
    void une_valeur_qui_n_a_pas_le_type_de_son_unite_est_refusee() {
        assertThat(defauts("nombre", List.of(valeur("2025-01-01", "quinze")))).isNotEmpty();
        assertThat(defauts("nombre", List.of(valeur("2025-01-01", 15.5)))).isNotEmpty();
        assertThat(defauts("nombre", List.of(valeur("2025-01-01", -1)))).isNotEmpty();
        assertThat(defauts("date", List.of(valeur("2025-01-01", "15/09/2025")))).isNotEmpty();
    }

    @Test
    void une_lacune_et_un_recouvrement_sont_nommes_avec_leur_parametre() {
        assertThat(defauts("nombre", List.of(finissant("2025-01-01", "2025-05-31"), valeur("2025-07-01", 16))))
                .anySatisfy(d -> {
                    assertThat(d.champ()).isEqualTo("eligibilite.essms.minimum");
                    assertThat(d.raison()).contains("Aucune valeur entre");
                });
        assertThat(defauts("nombre", List.of(finissant("2025-01-01", "2025-08-01"), valeur("2025-07-01", 16))))
                .anySatisfy(d -> assertThat(d.raison()).contains("recouvrent"));
    }

    @Test
    void une_cle_lue_par_une_clause_ne_peut_pas_manquer() {
        assertThat(defauts("nombre", List.of(valeur("2025-01-01", 15))))
                .extracting(DefautCampagne::champ)
                .contains("eligibilite.solution.unique", "calendrier.depot.regional.cloture")
                .doesNotContain("eligibilite.essms.minimum");
    }

    private List<DefautCampagne> defauts(String unite, List<Map<String, Object>> valeurs) {
        Map<String, Object> parametre = Map.of("libelle", "Minimum", "unite", unite, "valeurs", valeurs);
        return validation.defauts(new TreeMap<>(Map.of(
                "code", "G26", "libelle", "Essai", "parametres", Map.of("eligibilite.essms.minimum", parametre))));
    }

    private static Map<String, Object> valeur(String du, Object valeur) {
        return Map.of("du", du, "valeur", valeur, "reference", reference());
    }

    private static Map<String, Object> finissant(String du, String au) {
        return Map.of("du", du, "au", au, "valeur", 15, "reference", reference());
    }

    private static Map<String, Object> reference() {
        return Map.of("texte", "Texte d'essai", "localisation", "p. 1", "statut", "sur_texte");
    }
}
