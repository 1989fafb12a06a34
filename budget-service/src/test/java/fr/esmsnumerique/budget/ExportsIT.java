package fr.esmsnumerique.budget;

import static fr.esmsnumerique.budget.Attente.attendreQue;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Files made in the background, from the request to the message and the download, on the running service. */
class ExportsIT extends ConsolidationEnLigne {

    private static final Instant MAJ = Instant.parse("2025-09-20T08:00:00Z");

    private String consolidation = "";

    ExportsIT() {
        super("06");
    }

    @BeforeAll
    void deposer() {
        VOISINS.extraits.publierDossier(ars.dossier(1), "RETENU", 20, MAJ);
        VOISINS.extraits.publierDossier(ars.dossier(2), "RECEVABLE", 3, MAJ);
        VOISINS.extraits.publierDossier("G25-03-0091", "RETENU", 9, MAJ);
        consolidation = consolider();
    }

    @Test
    void une_region_exporte_ses_dossiers_est_prevenue_et_telecharge() throws Exception {
        JsonNode demande = demander(ars.financier(), "DOSSIERS", "CSV", ",\"filtres\":{\"mesure\":\"DOSSIERS\"}");

        JsonNode pret = attendreLaFin(demande.path("id").asString(), ars.financier());

        assertThat(pret.path("etat").asString()).as(pret.toString()).isEqualTo("PRET");
        assertThat(pret.path("lignesEcrites").longValue()).isEqualTo(2);
        assertThat(pret.path("lignesTotal").longValue()).isEqualTo(2);
        assertThat(pret.path("dernierJour").asString())
                .as("sept jours, celui-ci compris")
                .isEqualTo("2025-10-20");
        assertThat(pret.path("consolidation").asString()).isEqualTo(consolidation);
        HttpResponse<String> fichier = telecharger(pret.path("id").asString(), ars.financier());
        assertThat(fichier.statusCode()).isEqualTo(200);
        assertThat(fichier.body()).contains(ars.dossier(1), ars.dossier(2)).doesNotContain("G25-03-0091");
        assertThat(fichier.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        d -> assertThat(d).contains(pret.path("fichier").asString()));
        assertThat(sha256(fichier.body())).isEqualTo(pret.path("sha256").asString());
        String evenement = "\"export/" + pret.path("id").asString() + "/0\"";
        attendreQue(() -> VOISINS.evenements.stream().anyMatch(e -> e.contains(evenement)));
        assertThat(VOISINS.evenements.stream().filter(e -> e.contains(evenement)))
                .singleElement()
                .asString()
                .contains("export.pret", "\"date\":\"2025-10-20\"");
    }

    @Test
    void le_meme_export_en_tableur_et_la_nation_pour_les_nationaux() {
        for (String format : List.of("XLSX", "ODS", "JSON")) {
            String id = demander(CNSA, "NATION", format, "").path("id").asString();
            assertThat(attendreLaFin(id, CNSA).path("etat").asString()).isEqualTo("PRET");
            assertThat(telecharger(id, CNSA).body()).isNotEmpty();
        }
        String axe = demander(CNSA, "AXE", "CSV", ",\"filtres\":{\"axe\":\"REGION\"}")
                .path("id")
                .asString();
        attendreLaFin(axe, CNSA);
        assertThat(telecharger(axe, CNSA).body()).contains("TOTAL;Total;");
        String echeances =
                demander(ars.financier(), "ECHEANCES", "CSV", "").path("id").asString();
        attendreLaFin(echeances, ars.financier());
        assertThat(telecharger(echeances, ars.financier()).body()).contains("15/10/2025;1;Autorisations d'engagement;");
    }

    @Test
    void l_export_d_un_autre_n_existe_pas() {
        String id = demander(ars.financier(), "DOSSIERS", "CSV", ",\"filtres\":{\"mesure\":\"DOSSIERS\"}")
                .path("id")
                .asString();
        attendreLaFin(id, ars.financier());

        for (String autre : List.of(CNSA, ars.decideur())) {
            assertThat(lire("/exports/" + id, autre).code()).isEqualTo("export.introuvable");
            assertThat(lire("/exports/" + id + "/fichier", autre).code()).isEqualTo("export.introuvable");
            assertThat(poster("/exports/" + id + "/annulation", autre, "").code())
                    .isEqualTo("export.introuvable");
            assertThat(poster("/exports/" + id + "/reprise", autre, "").code()).isEqualTo("export.introuvable");
            assertThat(lire("/exports?limite=200", autre).corps()).doesNotContain(id);
        }
        assertThat(poster("/exports/" + id + "/annulation", ars.financier(), "").code())
                .isEqualTo("export.deja_fini");
        assertThat(poster("/exports/" + id + "/reprise", ars.financier(), "").code())
                .isEqualTo("export.non_reprenable");
        assertThat(lire("/exports?limite=1", ars.financier()).json().path("elements"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NATION | CSV | '' | 403 | acces.role",
                "DOSSIERS | CSV | ,\"region\":\"27\",\"filtres\":{\"mesure\":\"DOSSIERS\"} | 403 | acces.region",
                "DOSSIERS | CSV | '' | 400 | export.mesure_absente",
                "AXE | ODS | '' | 400 | export.axe_absent",
                "DOSSIERS | CSV | ,\"consolidation\":\"2025-G25-19990101T000000Z\",\"filtres\":{\"mesure\":\"DOSSIERS\"} | 404 | consolidation.introuvable"
            })
    void refuse_ce_qu_une_region_ne_peut_exporter(String nature, String format, String suite, int statut, String code) {
        var refus = poster("/exports", ars.financier(), demande(nature, format, suite));

        assertThat(refus.statut()).as(refus.corps()).isEqualTo(statut);
        assertThat(refus.code()).isEqualTo(code);
    }

    private JsonNode demander(String jeton, String nature, String format, String suite) {
        var reponse = poster("/exports", jeton, demande(nature, format, suite));
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(202);
        return reponse.json();
    }

    private static String demande(String nature, String format, String suite) {
        return "{\"nature\":\"%s\",\"format\":\"%s\",\"exercice\":2025%s}".formatted(nature, format, suite);
    }

    private JsonNode attendreLaFin(String id, String jeton) {
        attendreQue(() ->
                !lire("/exports/" + id, jeton).json().path("etat").asString().equals("EN_COURS"));
        return lire("/exports/" + id, jeton).json();
    }

    private HttpResponse<String> telecharger(String id, String jeton) {
        return client.telecharger(API + "/exports/" + id + "/fichier", jeton);
    }

    private static String sha256(String texte) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(texte.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
