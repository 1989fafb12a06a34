package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Consolidations as national agents conduct them, and what is read of each. */
class PilotageIT extends ConsolidationEnLigne {

    private static final String NATIONAL = "/pilotage/national?exercice=2025";

    PilotageIT() {
        super("32");
    }

    @Test
    void compare_deux_situations_et_relit_la_premiere() {
        String avant = consolider();
        notifier(ars, 1_234_500);
        String apres = consolider();
        JsonNode comparaison = json("/pilotage/comparaison?avant=" + avant + "&apres=" + apres);
        JsonNode notifie = mesure(comparaison.path("total"), "AE notifiées");
        assertThat(notifie.path("ecart").longValue()).isEqualTo(1_234_500);
        assertThat(notifie.path("unite").asString()).isEqualTo("CENTIMES");
        assertThat(comparaison.path("regions")).hasSize(18);
        assertThat(somme(comparaison, "AE notifiées")).isEqualTo(1_234_500);
        assertThat(json(NATIONAL + "&consolidation=" + avant)
                        .at("/total/notifieCentimes")
                        .longValue())
                .isEqualTo(notifie.path("avant").longValue());
        assertThat(json(NATIONAL).at("/total/notifieCentimes").longValue())
                .isEqualTo(notifie.path("apres").longValue());
        assertThat(lire("/pilotage/regions/32?exercice=2025&consolidation=" + avant, ars.financier())
                        .json()
                        .path("consolidationId")
                        .asString())
                .isEqualTo(avant);
        assertThat(json("/consolidations?limite=1&enveloppe=2025-G25&etat=TERMINEE&nature=A_LA_DEMANDE")
                        .at("/elements/0/id")
                        .asString())
                .isEqualTo(apres);
    }

    @Test
    void une_region_illisible_est_nommee_et_la_consolidation_se_reprend() {
        VOISINS.refuserLesExtraits("06");
        String id;
        try {
            id = lancer();
            JsonNode echouee = attendre(id, "ECHOUEE");
            JsonNode mayotte = echouee.path("partitions")
                    .valueStream()
                    .filter(p -> p.path("region").asString().equals("06"))
                    .findFirst()
                    .orElseThrow();
            assertThat(mayotte.path("etat").asString()).isEqualTo("ECHOUEE");
            assertThat(mayotte.path("erreur").asString()).isNotEmpty();
            Reponse partielle = lire(NATIONAL + "&consolidation=" + id, CNSA);
            assertThat(partielle.statut()).isEqualTo(409);
            assertThat(partielle.code()).isEqualTo("consolidation.inachevee");
        } finally {
            VOISINS.refuserLesExtraits("");
        }
        assertThat(poster("/consolidations/" + id + "/reprise", CNSA, "{}").statut())
                .isEqualTo(202);
        assertThat(attendre(id, "TERMINEE").path("reprises").intValue()).isEqualTo(1);
        Reponse encore = poster("/consolidations/" + id + "/reprise", CNSA, "{}");
        assertThat(encore.code()).isEqualTo("consolidation.non_reprenable");
        Reponse tard = poster("/consolidations/" + id + "/annulation", CNSA, "{\"motif\":\"Trop tard\"}");
        assertThat(tard.statut()).isEqualTo(409);
        assertThat(tard.code()).isEqualTo("consolidation.deja_finie");
    }

    @ParameterizedTest
    @CsvSource({
        "CSV, text/csv",
        "XLSX, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ODS, application/vnd.oasis.opendocument.spreadsheet",
        "JSON, application/json"
    })
    void exporte_le_tableau_national(String format, String type) {
        String id = consolider();
        HttpResponse<String> fichier = client.telecharger(
                API + "/pilotage/national/export?exercice=2025&consolidation=" + id + "&format=" + format, CNSA);
        assertThat(fichier.statusCode()).as(fichier.body()).isEqualTo(200);
        assertThat(fichier.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith(type));
        assertThat(fichier.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"pilotage-2025-G25-2025-10-14." + format.toLowerCase(Locale.ROOT)
                        + "\"");
        if (format.equals("CSV")) {
            assertThat(fichier.body().lines())
                    .hasSize(20)
                    .anySatisfy(l -> assertThat(l).startsWith("NAT;Nation;"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consolidations",
                NATIONAL,
                "/pilotage/national/export?exercice=2025&format=CSV",
                "/pilotage/comparaison?avant=a&apres=b"
            })
    void une_region_ne_lit_pas_la_nation(String chemin) {
        Reponse refus = lire(chemin, ars.financier());
        assertThat(refus.statut()).isEqualTo(403);
    }

    @Test
    void une_region_ne_lit_que_sa_ligne_et_ne_conduit_rien() {
        consolider();
        assertThat(lire("/pilotage/regions/27?exercice=2025", ars.financier()).statut())
                .isEqualTo(403);
        assertThat(poster("/consolidations/2025-G25/annulation", ars.decideur(), "{\"motif\":\"Essai\"}")
                        .statut())
                .isEqualTo(403);
        assertThat(poster("/consolidations/2025-G25/reprise", ars.decideur(), "{}")
                        .statut())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        NATIONAL + "&consolidation=inconnue, 404, consolidation.introuvable",
        "/pilotage/comparaison?avant=inconnue&apres=inconnue, 404, consolidation.introuvable",
        "/pilotage/national?exercice=2031, 404, pilotage.aucune_consolidation",
    })
    void dit_ce_qui_manque(String chemin, int statut, String code) {
        Reponse refus = lire(chemin, CNSA);
        assertThat(refus.statut()).isEqualTo(statut);
        assertThat(refus.code()).isEqualTo(code);
    }

    private static JsonNode mesure(JsonNode ligne, String nom) {
        return ligne.path("mesures")
                .valueStream()
                .filter(m -> m.path("mesure").asString().equals(nom))
                .findFirst()
                .orElseThrow();
    }

    private static long somme(JsonNode comparaison, String nom) {
        return comparaison
                .path("regions")
                .valueStream()
                .mapToLong(ligne -> mesure(ligne, nom).path("ecart").longValue())
                .sum();
    }
}
