package fr.esmsnumerique.budget;

import static fr.esmsnumerique.budget.Attente.attendreQue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Background work in one list, the calendar and its reminders, on the running service. */
class TraitementsIT extends TraitementEnLigne {

    TraitementsIT() {
        super("24");
    }

    @Test
    void verifie_les_grands_livres_et_le_montre_avec_les_consolidations() {
        JsonNode controle = mener("INTEGRITE");
        assertThat(controle.path("partitionsTerminees").intValue())
                .isEqualTo(controle.path("partitionsTotal").intValue())
                .isPositive();
        assertThat(controle.path("elements").longValue())
                .as("mouvements vérifiés")
                .isPositive();
        assertThat(controle.path("anomalies").intValue()).isZero();
        List<String> types = StreamSupport.stream(
                        json("/traitements?limite=200").path("elements").spliterator(), false)
                .map(t -> t.path("type").asString())
                .distinct()
                .toList();
        assertThat(types).contains("INTEGRITE");
        JsonNode premiere = json("/traitements?limite=1&type=INTEGRITE&etat=TERMINEE");
        assertThat(premiere.path("elements")).hasSize(1);
        Reponse tard = poster(
                "/traitements/" + controle.path("id").asString() + "/annulation", CNSA, "{\"motif\":\"Trop tard\"}");
        assertThat(tard.code()).isEqualTo("traitement.deja_fini");
        Reponse encore = poster("/traitements/" + controle.path("id").asString() + "/reprise", CNSA, "{}");
        assertThat(encore.code()).isEqualTo("traitement.non_reprenable");
    }

    /** 14 October: the state of the 15th is due tomorrow, which every region is told of, once. */
    @Test
    void rappelle_chaque_echeance_une_fois_et_a_chaque_region() {
        JsonNode premier = mener("RAPPELS");
        String veille = "rappel/2025-G25/budget.redeploiement.etat_au/2025-10-15/1";
        attendreQue(() -> VOISINS.evenements.stream().anyMatch(e -> e.contains(veille)));
        String recu = VOISINS.evenements.stream()
                .filter(e -> e.contains(veille))
                .findFirst()
                .orElseThrow();
        assertThat(recu).contains("echeance.rappelee", "\"joursRestants\":1", "\"region\":\"06\"", "\"region\":\"84\"");
        assertThat(partition(premier, "NAT").path("elements").longValue()).isPositive();

        JsonNode desVoisins =
                json("/calendrier?region=24&nature=PAIEMENTS&nature=USAGE").path("elements");
        assertThat(desVoisins)
                .extracting(
                        e -> e.path("date").asString() + " " + e.path("libelle").asString())
                .containsExactly(
                        "2026-03-31 3 versements (avance), certain : conditions remplies",
                        "2027-04-01 Le déploiement s'achève.");

        JsonNode second = mener("RAPPELS");
        assertThat(partition(second, "NAT").path("elements").longValue())
                .as("rien n'est rappelé deux fois")
                .isZero();
        assertThat(VOISINS.evenements.stream().filter(e -> e.contains(veille))).hasSize(1);
    }

    @Test
    void le_calendrier_porte_les_dates_citees_et_les_decheances_du_dossier() {
        notifier(ars, 10_000_000);
        String dossier = ars.financer(1, 4_000_000);
        assertThat(programmer(ars, dossier).statut()).isEqualTo(201);
        assertThat(engager(ars, dossier).statut()).isEqualTo(201);

        JsonNode duDossier =
                lire("/calendrier?dossierId=" + dossier, ars.financier()).json();
        assertThat(duDossier.path("elements"))
                .extracting(
                        e -> e.path("nature").asString() + " " + e.path("date").asString())
                .containsExactly("DECHEANCE_SAISIE 2027-05-12", "DECHEANCE_JUSTIFICATION 2029-12-31");
        JsonNode budget = lire("/calendrier?nature=BUDGET&du=2025-10-01&au=2025-10-31", ars.financier())
                .json()
                .path("elements");
        assertThat(budget).hasSize(1);
        assertThat(budget.get(0).path("joursRestants").intValue()).isEqualTo(1);
        assertThat(budget.get(0).at("/reference/regle").asString()).isEqualTo("BUD-04");

        JsonNode page = json("/calendrier?limite=2");
        JsonNode suivante = json(
                "/calendrier?limite=2&curseur=" + page.path("curseurSuivant").asString());
        assertThat(suivante.path("elements").get(0).path("id").asString())
                .isNotEqualTo(page.path("elements").get(1).path("id").asString());
        assertThat(suivante.path("elements").get(0).path("date").asString())
                .isGreaterThanOrEqualTo(
                        page.path("elements").get(1).path("date").asString());
    }

    @Test
    void le_calendrier_se_telecharge_en_tableau_et_en_agenda() {
        var csv = client.telecharger(API + "/calendrier/export?format=CSV&nature=BUDGET", ars.financier());
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).contains("15/10/2025;1;Autorisations d'engagement;");
        var agenda = client.telecharger(API + "/calendrier/agenda?nature=BUDGET", ars.financier());
        assertThat(agenda.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/calendar"));
        assertThat(agenda.body())
                .contains(
                        "UID:2025-G25/budget.redeploiement.etat_au/2025-10-15@esms-numerique",
                        "DTSTART;VALUE=DATE:20251015",
                        "DTEND;VALUE=DATE:20251016");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/traitements", "/traitements/INTEGRITE-2025-10-14"})
    void une_region_ne_voit_pas_les_traitements(String chemin) {
        assertThat(lire(chemin, ars.financier()).statut()).isEqualTo(403);
        assertThat(poster("/traitements", ars.decideur(), "{\"type\":\"INTEGRITE\"}")
                        .statut())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/calendrier?region=27, 403, acces.region",
        "/calendrier/export?format=CSV&region=27, 403, acces.region",
        "/calendrier/agenda?region=27, 403, acces.region"
    })
    void une_region_ne_voit_pas_les_echeances_d_une_autre(String chemin, int statut, String code) {
        Reponse refus = lire(chemin, ars.financier());
        assertThat(refus.statut()).isEqualTo(statut);
        assertThat(refus.code()).isEqualTo(code);
    }

    @Test
    void dit_qu_un_traitement_est_inconnu() {
        assertThat(lire("/traitements/INCONNU", CNSA).code()).isEqualTo("traitement.introuvable");
    }

    private static JsonNode partition(JsonNode traitement, String nom) {
        return traitement
                .path("partitions")
                .valueStream()
                .filter(p -> p.path("nom").asString().equals(nom))
                .findFirst()
                .orElseThrow();
    }
}
