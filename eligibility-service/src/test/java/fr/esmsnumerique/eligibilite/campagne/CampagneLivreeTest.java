package fr.esmsnumerique.eligibilite.campagne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.eligibilite.campagne.application.DefautCampagne;
import fr.esmsnumerique.eligibilite.campagne.application.SchemaCampagne;
import fr.esmsnumerique.eligibilite.campagne.application.ValidationCampagne;
import fr.esmsnumerique.eligibilite.evaluation.ReglesDeTest;
import fr.esmsnumerique.eligibilite.infrastructure.SchemaPublie;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.LectureCampagne;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.support.web.ProblemeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The build refuses a shipped campaign with a gap, an overlap, an unknown unit or a value without reference. */
class CampagneLivreeTest {

    private final SchemaPublie publie = SchemaPublie.charger("campagne.schema.json");
    private final SchemaCampagne schema = json -> publie.ecarts(json).stream()
            .map(e -> new DefautCampagne(e.chemin(), e.raison()))
            .toList();
    private final ValidationCampagne validation =
            new ValidationCampagne(schema, JsonMapper.builder().build());

    @ParameterizedTest
    @ValueSource(strings = {"A21", "G22", "G25"})
    void une_campagne_livree_n_a_aucun_defaut(String code) {
        assertThat(validation.defauts(ReglesDeTest.fichier(code))).isEmpty();
    }

    @Test
    void une_campagne_qui_a_des_regles_de_recevabilite_liste_ses_clauses() {
        Map<String, Object> campagne = ReglesDeTest.fichier();
        parametres(campagne).remove("eligibilite.clauses");
        assertThat(validation.defauts(campagne))
                .extracting(DefautCampagne::champ)
                .containsExactly("eligibilite.clauses");
    }

    @Test
    void une_clause_inconnue_et_une_lecture_inconnue_sont_refusees() {
        Map<String, Object> campagne = ReglesDeTest.fichier();
        remplacer(campagne, "eligibilite.clauses", List.of("ELI-02", "ELI-99"));
        remplacer(campagne, "calendrier.depot.minuit", "MIDI");
        remplacer(campagne, "eligibilite.routage.regle", "AU_HASARD");
        assertThat(validation.defauts(campagne))
                .extracting(DefautCampagne::raison)
                .anySatisfy(r -> assertThat(r).contains("ELI-99"))
                .anySatisfy(r -> assertThat(r).contains("MIDI").contains("FIN_DE_JOUR"))
                .anySatisfy(r -> assertThat(r).contains("AU_HASARD"));
    }

    /** What usage-service and budget-service do with a section that is not on file: refuse, naming the value. */
    @ParameterizedTest
    @CsvSource({"A21,usage.cible.mss", "A21,budget.engagement.initial_avant"})
    void une_section_non_versee_refuse_de_calculer(String code, String cle) {
        ParametresCampagne campagne = LectureCampagne.lire(ReglesDeTest.fichier(code), "essai");
        assertThatThrownBy(() -> campagne.centimes(cle, LocalDate.of(2022, 6, 1), Region.GRAND_EST))
                .isInstanceOfSatisfying(ProblemeException.class, refus -> {
                    assertThat(refus.probleme().code()).isEqualTo("campagne.valeur_absente");
                    assertThat(refus.getMessage()).contains(code).contains(cle);
                });
    }

    @Test
    void un_parametre_sans_valeur_nationale_a_au_moins_une_region() {
        assertThat(defauts("nombre", List.of())).isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parametres(Map<String, Object> campagne) {
        return (Map<String, Object>) campagne.get("parametres");
    }

    private static void remplacer(Map<String, Object> campagne, String cle, Object valeur) {
        parametres(campagne)
                .put(
                        cle,
                        Map.of(
                                "libelle",
                                "Remplacé",
                                "unite",
                                valeur instanceof List<?> ? "liste" : "texte",
                                "valeurs",
                                List.of(valeur("2025-01-01", valeur))));
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
    void une_cle_lue_par_une_clause_listee_ne_peut_pas_manquer() {
        Map<String, Object> campagne = ReglesDeTest.fichier();
        parametres(campagne).remove("eligibilite.solution.unique");
        parametres(campagne).remove("eligibilite.essms.minimum");
        assertThat(validation.defauts(campagne))
                .extracting(DefautCampagne::champ)
                .containsExactlyInAnyOrder("eligibilite.solution.unique", "eligibilite.essms.minimum");
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
