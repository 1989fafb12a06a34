package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import fr.esmsnumerique.eligibilite.evaluation.ReglesDeTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Drafts of campaigns: nothing changes until one is published, and its impact is known before. */
class BrouillonApiIT extends BrouillonsDeTest {

    private static final String DNS = IDENTITE.national("DNS_PILOTE");
    private static final String BROUILLONS = API + "/campagnes/G25/brouillons";

    @Test
    void l_impact_montre_chaque_verdict_qui_change_et_rien_n_entre_en_vigueur() {
        String touche = dossier("B", BFC, 12, DEPOT);
        String indemne = dossier("B", BFC, 16, DEPOT);
        String id = deposer("G25", avecMinimum("G25", 12))
                .json()
                .path("brouillonId")
                .asString();
        JsonNode impact = impact(BROUILLONS + "/" + id + "/impact", CNSA);
        assertThat(impact.path("examines").asInt())
                .isEqualTo(impact.path("dossiers").asInt())
                .isGreaterThanOrEqualTo(2);
        assertThat(impact.path("montants").asString()).contains("financement");
        assertThat(changements(impact)).contains(touche).doesNotContain(indemne);
        JsonNode change = changement(impact, touche);
        assertThat(change.path("resultatAvant").asString()).isEqualTo("A_INSTRUIRE");
        assertThat(change.path("resultatApres").asString()).isEqualTo("RECEVABLE");
        assertThat(change.path("clauses").size()).isEqualTo(1);
        JsonNode clause = change.path("clauses").get(0);
        assertThat(clause.path("clause").asString()).isEqualTo("ELI-09");
        assertThat(clause.path("verdictAvant").asString()).isEqualTo("A_INSTRUIRE");
        assertThat(clause.path("verdictApres").asString()).isEqualTo("SATISFAIT");
        assertThat(clause.path("phraseApres").asString()).contains("minimum de 12");
        assertThat(client.poster(chemin(touche, "/recevabilite"), INSTRUCTEUR, "")
                        .json()
                        .path("resultat")
                        .asString())
                .isEqualTo("A_INSTRUIRE");
    }

    @Test
    void une_clause_retiree_de_la_campagne_se_voit_et_un_rejeu_s_actualise() {
        String tardif = dossier("B", BFC, 15, "2025-09-16T08:00:00Z");
        Map<String, Object> sansCloture = ReglesDeTest.fichier();
        List<Object> clauses = new ArrayList<>(List.of("ELI-09", "ELI-25"));
        valeur(sansCloture, "eligibilite.clauses").put("valeur", clauses);
        String id = deposer("G25", sansCloture).json().path("brouillonId").asString();
        JsonNode change = changement(impact(BROUILLONS + "/" + id + "/impact", DNS), tardif);
        assertThat(change.path("clauses")
                        .valueStream()
                        .filter(c -> c.path("clause").asString().equals("CAL-11")))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.path("verdictAvant").asString()).isEqualTo("NON_SATISFAIT");
                    assertThat(c.has("verdictApres")).isFalse();
                });
        String nouveau = dossier("B", BFC, 15, "2025-09-16T08:00:00Z");
        String impact = BROUILLONS + "/" + id + "/impact";
        assertThat(changements(impact(impact, CNSA))).doesNotContain(nouveau);
        client.lire(impact + "?actualiser=true", CNSA);
        assertThat(changements(impact(impact, CNSA))).contains(nouveau);
    }

    @Test
    void un_bareme_change_sans_changer_de_verdict_et_les_sommes_suivent_par_region() {
        String dossier = dossier("B", BFC, 16, DEPOT);
        String chemin = BROUILLONS + "/" + deposerBareme(800_000) + "/impact";
        JsonNode impact = impact(chemin, CNSA);
        JsonNode change = changement(impact, dossier);
        assertThat(change.path("clauses").size()).isZero();
        long finances = change.path("montantAvantCentimes").asLong() / 700_000;
        assertThat(finances).isPositive();
        assertThat(change.path("montantAvantCentimes").asLong()).isEqualTo(finances * 700_000);
        assertThat(change.path("montantApresCentimes").asLong()).isEqualTo(finances * 800_000);
        JsonNode region = impact.path("regions")
                .valueStream()
                .filter(r -> r.path("region").asString().equals("27"))
                .findFirst()
                .orElseThrow();
        assertThat(region.path("ecartCentimes").asLong())
                .isEqualTo(region.path("montantApresCentimes").asLong()
                        - region.path("montantAvantCentimes").asLong())
                .isEqualTo(region.path("montantAvantCentimes").asLong() / 7)
                .isGreaterThanOrEqualTo(finances * 100_000);
        Reponse fichier = client.lire(chemin + "/export", DNS);
        assertThat(fichier.statut()).isEqualTo(200);
        String montants = finances * 7_000 + ",00;" + finances * 8_000 + ",00;" + finances * 1_000 + ",00;";
        assertThat(fichier.corps())
                .startsWith("\uFEFFDossier;Région;")
                .contains(dossier + ";Bourgogne-Franche-Comté;")
                .contains(montants);
        assertThat(client.lire(chemin + "/export", INSTRUCTEUR).code()).isEqualTo("acces.role");
    }

    @Test
    void sans_le_service_financement_les_verdicts_restent_et_l_impact_dit_que_les_montants_manquent() {
        String dossier = dossier("B", BFC, 15, "2025-09-16T08:00:00Z");
        FinancementDeTest.instance().enPanne(true);
        try {
            Map<String, Object> sansCloture = avecBareme(650_000);
            valeur(sansCloture, "eligibilite.clauses").put("valeur", new ArrayList<>(List.of("ELI-09")));
            String id = deposer("G25", sansCloture).json().path("brouillonId").asString();
            JsonNode impact = impact(BROUILLONS + "/" + id + "/impact", CNSA);
            assertThat(impact.path("montants").asString()).startsWith("Montants indisponibles");
            assertThat(impact.path("regions").size()).isZero();
            assertThat(changement(impact, dossier).has("montantAvantCentimes")).isFalse();
        } finally {
            FinancementDeTest.instance().enPanne(false);
        }
    }

    private String deposerBareme(long centimes) {
        return deposer("G25", avecBareme(centimes)).json().path("brouillonId").asString();
    }

    private static Map<String, Object> avecBareme(long centimes) {
        Map<String, Object> campagne = new LinkedHashMap<>(ReglesDeTest.fichier());
        valeur(campagne, "financement.usage.acquisition.moins_de_50").put("valeur", centimes);
        return campagne;
    }

    @Test
    void un_brouillon_invalide_ou_hors_de_sa_campagne_n_est_pas_depose() {
        Map<String, Object> invalide = ReglesDeTest.fichier();
        valeur(invalide, "eligibilite.essms.minimum").remove("reference");
        Reponse refus = client.poster(BROUILLONS, CNSA, json(invalide));
        assertThat(refus.statut()).isIn(400, 422);
        Map<String, Object> lacune = ReglesDeTest.fichier();
        ((Map<?, ?>) lacune.get("parametres")).remove("eligibilite.solution.unique");
        assertThat(client.poster(BROUILLONS, CNSA, json(lacune)).code()).isEqualTo("campagne.invalide");
        assertThat(client.poster(API + "/campagnes/G22/brouillons", CNSA, json(ReglesDeTest.fichier()))
                        .code())
                .isEqualTo("brouillon.code");
    }

    @Test
    void seules_la_cnsa_et_la_dns_lisent_les_brouillons_et_seule_la_cnsa_publie() {
        String id = deposer("G25", avecMinimum("G25", 13))
                .json()
                .path("brouillonId")
                .asString();
        assertThat(client.poster(BROUILLONS, DNS, json(ReglesDeTest.fichier())).code())
                .isEqualTo("acces.role");
        for (String lecture : List.of(BROUILLONS, BROUILLONS + "/" + id + "/impact")) {
            assertThat(client.lire(lecture, INSTRUCTEUR).code()).isEqualTo("acces.role");
            assertThat(client.lire(lecture, PORTEUR).code()).isEqualTo("acces.role");
            assertThat(client.lire(lecture, DNS).statut()).isEqualTo(200);
        }
        assertThat(client.poster(BROUILLONS + "/" + id + "/publication", DNS, "")
                        .code())
                .isEqualTo("acces.role");
        assertThat(client.poster(API + "/campagnes/G22/brouillons/" + id + "/publication", CNSA, "")
                        .code())
                .isEqualTo("brouillon.introuvable");
    }

    @Test
    void un_brouillon_publie_entre_en_vigueur_une_fois_et_un_brouillon_depasse_est_refuse() {
        String premier = deposer("G30", avecMinimum("G30", 15))
                .json()
                .path("brouillonId")
                .asString();
        String chemin = API + "/campagnes/G30/brouillons/";
        JsonNode impact = client.lire(chemin + premier + "/impact", CNSA).json();
        assertThat(impact.path("dossiers").asInt()).isZero();
        assertThat(client.lire(API + "/campagnes/G30", CNSA).statut()).isEqualTo(404);
        JsonNode publie =
                client.poster(chemin + premier + "/publication", CNSA, "").json();
        assertThat(publie.path("publieLe").asString()).isNotEmpty();
        assertThat(client.poster(chemin + premier + "/publication", CNSA, "").json())
                .isEqualTo(publie);
        JsonNode enVigueur = client.lire(API + "/campagnes/G30", CNSA).json();
        assertThat(enVigueur.path("version").asInt()).isEqualTo(1);
        assertThat(enVigueur.path("empreinte")).isEqualTo(publie.path("empreinte"));
        String second = deposer("G30", avecMinimum("G30", 14))
                .json()
                .path("brouillonId")
                .asString();
        String troisieme = deposer("G30", avecMinimum("G30", 13))
                .json()
                .path("brouillonId")
                .asString();
        assertThat(client.poster(chemin + second + "/publication", CNSA, "").statut())
                .isEqualTo(200);
        assertThat(client.poster(chemin + troisieme + "/publication", CNSA, "").code())
                .isEqualTo("brouillon.depasse");
        assertThat(client.lire(API + "/campagnes/G30/brouillons", CNSA)
                        .json()
                        .path("elements")
                        .valueStream()
                        .map(b -> b.path("brouillonId").asString()))
                .containsExactlyInAnyOrder(premier, second, troisieme);
    }

    private static List<String> changements(JsonNode impact) {
        return impact.path("changements")
                .valueStream()
                .map(c -> c.path("dossierId").asString())
                .toList();
    }

    private static JsonNode changement(JsonNode impact, String id) {
        return impact.path("changements")
                .valueStream()
                .filter(c -> c.path("dossierId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
