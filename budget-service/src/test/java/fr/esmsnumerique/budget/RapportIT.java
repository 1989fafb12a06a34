package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.test.pdf.PdfConforme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What leaves the platform: the report on paper and the open figures of a run. */
class RapportIT extends ConsolidationEnLigne {

    private static final Instant MAJ = Instant.parse("2025-09-20T08:00:00Z");

    private String consolidation = "";

    RapportIT() {
        super("04");
    }

    @BeforeAll
    void consoliderTrois() {
        notifier(ars, 90_000_000);
        for (int numero = 1; numero <= 3; numero++) {
            String departements = numero == 3 ? "\"35\"" : "\"29\"";
            VOISINS.extraits.publier("eligibilite", ars.dossier(90 + numero), MAJ, """
                    {"dossierId":"%s","campagne":"G25","region":"04","etat":"RETENU","nombreEssms":12,"departements":[%s],"organisme":"Association Secrète","majLe":"%s"}""".formatted(
                            ars.dossier(90 + numero), departements, MAJ));
        }
        consolidation = consolider();
    }

    @Test
    void le_rapport_est_accessible_date_et_verifiable() throws Exception {
        byte[] pdf = octets("/pilotage/rapport?exercice=2025&consolidation=" + consolidation);
        Files.write(Path.of("target", "rapport-national.pdf"), pdf);

        assertThat(PdfConforme.ecarts(pdf)).isEmpty();
        String texte = texte(pdf);
        assertThat(texte)
                .contains("Rapport national de pilotage", "Enveloppe 2025-G25", "14 octobre 2025", consolidation)
                .contains("Bretagne", "Mayotte", "Risque de perte au 31 décembre 2025", "Rapprochement");
        byte[] csv = octets("/pilotage/national/export?format=CSV&exercice=2025&consolidation=" + consolidation);
        String empreinte =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv));
        assertThat(texte.replaceAll("\\s", "")).as("l'empreinte se recalcule").contains(empreinte);
        assertThat(octets("/pilotage/rapport?exercice=2025&consolidation=" + consolidation))
                .as("les mêmes octets")
                .isEqualTo(pdf);
        assertThat(texte(octets("/pilotage/rapport?exercice=2025&au=2025-10-14")))
                .contains("14 octobre 2025");
        assertThat(lire("/pilotage/rapport?exercice=2025&au=2025-01-01", CNSA).code())
                .isEqualTo("pilotage.aucune_consolidation");
    }

    @Test
    void les_donnees_ouvertes_portent_leur_dictionnaire_et_masquent_les_petits_effectifs() {
        JsonNode donnees = json("/pilotage/donnees-ouvertes?exercice=2025&consolidation=" + consolidation);

        assertThat(donnees.path("regions")).hasSize(18);
        assertThat(donnees.path("politique").asString()).contains("moins de 5 projets");
        Set<String> decrits = donnees.path("dictionnaire")
                .valueStream()
                .map(c -> c.path("champ").asString())
                .collect(Collectors.toSet());
        donnees.path("regions")
                .forEach(r -> assertThat(r.path("valeurs").propertyNames()).isSubsetOf(decrits));
        JsonNode reunion = ligne(donnees.path("regions"), "04");
        assertThat(reunion.at("/valeurs/AE_ALLOUE").longValue()).as("public").isEqualTo(90_000_000);
        assertThat(reunion.path("masques").valueStream().map(JsonNode::asString))
                .as("trois projets")
                .contains("DOSSIERS", "ESSMS", "RETENUS", "ARRETE");
        assertThat(reunion.path("valeurs").has("DOSSIERS")).isFalse();
        assertThat(ligne(donnees.path("departements"), "35").path("masques")).isNotEmpty();
        assertThat(donnees.toString()).doesNotContain("Association Secrète", ars.dossier(91), "@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pilotage/rapport?exercice=2025", "/pilotage/donnees-ouvertes?exercice=2025"})
    void une_region_ne_lit_pas_la_nation(String chemin) {
        assertThat(lire(chemin, ars.decideur()).code()).isEqualTo("acces.role");
    }

    private static JsonNode ligne(JsonNode lignes, String code) {
        return lignes.valueStream()
                .filter(l -> l.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private byte[] octets(String chemin) {
        var reponse = client.octets(API + chemin, CNSA);
        assertThat(reponse.statusCode())
                .as(new String(reponse.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return reponse.body();
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\u00a0\\u202f]", " ");
        }
    }
}
