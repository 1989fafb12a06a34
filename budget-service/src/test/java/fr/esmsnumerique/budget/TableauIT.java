package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The programming board and the lists, over real HTTP; it is 14 October 2025 in Paris. */
class TableauIT extends TableauRempli {

    @Test
    void le_tableau_dit_par_origine_ce_qui_est_programme_engage_disponible() {
        JsonNode tableau = json(TABLEAU, CNSA);
        JsonNode bfc = tableau.path("regions")
                .valueStream()
                .filter(r -> r.path("region").asString().equals("27"))
                .findFirst()
                .orElseThrow();
        assertThat(bfc.at("/chiffres/notifieCentimes").asLong()).isEqualTo(1_200_000);
        assertThat(bfc.at("/chiffres/programmeCentimes").asLong()).isEqualTo(300_009);
        assertThat(bfc.at("/chiffres/engageCentimes").asLong()).isEqualTo(200_006);
        assertThat(bfc.at("/chiffres/disponibleCentimes").asLong()).isEqualTo(699_985);
        assertThat(bfc.at("/projets/programmes").asLong()).isEqualTo(3);
        assertThat(bfc.at("/projets/engages").asLong()).isEqualTo(2);
        JsonNode origine = bfc.path("origines").get(0);
        assertThat(origine.path("origine").asString()).isEqualTo("FMIS 2025-1");
        assertThat(origine.path("dernierJour").asString()).isEqualTo("2025-12-30");
        assertThat(origine.path("jourSurDerogation").asString()).isEqualTo("2025-12-31");
        assertThat(origine.path("dernierJourAutreLecture").asString()).isEqualTo("2025-12-31");
        assertThat(origine.at("/reference/regle").asString()).isEqualTo("BUD-03");
        assertThat(bfc.at("/perte/jour").asString()).isEqualTo("2025-10-15");
        assertThat(bfc.at("/perte/constatee").asBoolean(true)).isFalse();
        assertThat(bfc.at("/perte/nonEngageCentimes").asLong()).isEqualTo(999_994);
        assertThat(bfc.at("/perte/programmeCentimes").asLong()).isEqualTo(300_009);
        assertThat(bfc.at("/perte/reference/regle").asString()).isEqualTo("BUD-04");
        assertThat(bfc.path("separationAssouplie").asBoolean(true)).isFalse();
    }

    @Test
    void les_totaux_sont_ceux_des_lignes_des_projets_et_des_soldes() {
        JsonNode tableau = json(TABLEAU, CNSA);
        JsonNode soldes = json("/soldes?enveloppe=2025-G25", CNSA).path("total");
        JsonNode projets = json(PROJETS, CNSA);
        for (String chiffre : List.of(
                "notifieCentimes",
                "alloueCentimes",
                "disponibleCentimes",
                "programmeCentimes",
                "engageCentimes",
                "cedeCentimes",
                "recuCentimes")) {
            long total = tableau.path("total").path(chiffre).asLong(-1);
            assertThat(somme(tableau.path("regions"), "/chiffres/" + chiffre))
                    .as(chiffre)
                    .isEqualTo(total);
            assertThat(tableau.path("regions")
                            .valueStream()
                            .mapToLong(r -> somme(r.path("origines"), "/chiffres/" + chiffre))
                            .sum())
                    .as(chiffre)
                    .isEqualTo(total);
            if (soldes.has(chiffre)) {
                assertThat(soldes.path(chiffre).asLong()).as(chiffre).isEqualTo(total);
            }
        }
        assertThat(projets.path("programmeCentimes").asLong())
                .isEqualTo(tableau.at("/total/programmeCentimes").asLong());
        assertThat(projets.path("engageCentimes").asLong())
                .isEqualTo(tableau.at("/total/engageCentimes").asLong());
        assertThat(projets.path("nombre").asInt()).isEqualTo(6);
    }

    @Test
    void une_region_ne_lit_que_la_sienne_dans_le_tableau_la_liste_et_le_fichier() {
        assertThat(json(TABLEAU, GRAND_EST).path("regions").size()).isEqualTo(1);
        assertThat(json(TABLEAU, GRAND_EST).at("/total/notifieCentimes").asLong())
                .isEqualTo(300_000);
        assertThat(json(PROJETS, GRAND_EST).path("nombre").asInt()).isEqualTo(1);
        assertThat(lire(EXPORT, GRAND_EST).corps()).contains("G25-44-0001").doesNotContain("G25-27");
        for (String chemin : List.of(TABLEAU, PROJETS, EXPORT, MOUVEMENTS)) {
            assertThat(lire(chemin + "&region=27", GRAND_EST).code()).as(chemin).isEqualTo("acces.region");
            assertThat(lire(chemin, IDENTITE.porteur("210000006")).code())
                    .as(chemin)
                    .isEqualTo("acces.role");
            assertThat(lire(
                                    chemin,
                                    IDENTITE.jeton(
                                            "grades", Map.of("roles", List.of("GRADES_LECTURE"), "region", "27")))
                            .code())
                    .as(chemin)
                    .isEqualTo("acces.role");
            assertThat(lire(chemin + "&region=44", CNSA).statut()).as(chemin).isEqualTo(200);
        }
    }

    @Test
    void le_fichier_s_ouvre_dans_un_tableur() {
        Reponse csv = lire(EXPORT + "&region=27&etat=ENGAGE", CNSA);
        assertThat(csv.statut()).isEqualTo(200);
        assertThat(csv.corps().lines()).hasSize(4);
        assertThat(csv.corps())
                .startsWith("\uFEFFDossier;Région;État;Origine")
                .contains(
                        "G25-27-0005;Bourgogne-Franche-Comté;Engagé;FMIS 2025-2;Circulaire;0,00;0,00;0,15;2025-10-14;");
    }

    @ParameterizedTest
    @ValueSource(strings = {TABLEAU, PROJETS, MOUVEMENTS})
    void avant_le_premier_mouvement_une_note_et_dans_le_futur_un_refus(String chemin) {
        JsonNode avant = json(chemin + "&au=2024-12-31", CNSA);
        assertThat(avant.path("note").asString()).startsWith("Aucun mouvement à cette date");
        assertThat(avant.path("elements").size()).isZero();
        assertThat(json(chemin + "&connu-le=2025-10-14T09:59:59Z", CNSA)
                        .path("note")
                        .asString())
                .startsWith("Aucun mouvement à cette date");
        assertThat(json(chemin, CNSA).has("note")).isFalse();
        for (String futur : List.of("&au=2025-10-15", "&connu-le=2025-10-14T10:00:01Z")) {
            assertThat(lire(chemin + futur, CNSA).statut()).isEqualTo(422);
            assertThat(lire(chemin + futur, CNSA).code()).isEqualTo("solde.date_future");
        }
        assertThat(lire(EXPORT + "&au=2025-10-15", CNSA).code()).isEqualTo("solde.date_future");
    }

    private static long somme(JsonNode lignes, String chiffre) {
        return lignes.valueStream().mapToLong(l -> l.at(chiffre).asLong()).sum();
    }
}
