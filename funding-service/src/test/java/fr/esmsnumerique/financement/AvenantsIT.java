package fr.esmsnumerique.financement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Avenants par HTTP")
class AvenantsIT extends ServiceFinancement {

    private static final String MOTIF = "\"motif\":\"Deux établissements quittent le projet\"";

    @Test
    void de_la_preparation_au_nouvel_echeancier() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0701"));
        conventionner(id, 42_000_000);
        String avenants = "/financements/" + id + "/avenants";
        String avenant = "/avenants/" + id + "-AVENANT-1";

        JsonNode projet = accepte(commander(avenants, INSTRUCTEUR, deuxRetires()));
        assertThat(projet.at("/id").asString()).isEqualTo(id + "-AVENANT-1");
        assertThat(projet.at("/etat").asString()).isEqualTo("PROJET");
        assertThat(projet.at("/montantAvantCentimes").asLong()).isEqualTo(42_000_000);
        assertThat(projet.at("/montantBaremeCentimes").asLong()).isEqualTo(37_800_000);
        assertThat(projet.at("/calcul/lignes").size()).isGreaterThan(2);
        refuse(409, "avenant.en_cours", commander(avenants, INSTRUCTEUR, deuxRetires()));
        assertThat(texte(avenant)).contains("PROJET", "378\u202F000,00");
        refuse(409, "avenant.non_etabli", deposer(avenant, CARRIER, pdf(avenant + "/pdf")));

        refuse(403, "acces.role", commander(avenant + "/etablissement", CARRIER, ""));
        JsonNode etabli = accepte(commander(avenant + "/etablissement", DECIDEUR, ""));
        assertThat(etabli.at("/etat").asString()).isEqualTo("A_SIGNER");
        String code = etabli.at("/codeVerification").asString();
        assertThat(texte(avenant)).contains(code, "Avenant n°\u00A01").doesNotContain("PROJET");
        assertThat(lire("/verifications/" + code, "").at("/nature").asString()).isEqualTo("AVENANT");
        assertThat(lire("/documents/" + id, CARRIER).toString()).contains("AVENANT");

        exemplaires(avenant, code);
        accepte(commander(avenant + "/signatures", DECIDEUR, "{\"qualite\":\"Direction\"}"));
        refuse(
                409,
                "avenant.partie_deja_signataire",
                commander(avenant + "/signatures", DECIDEUR, "{\"qualite\":\"Direction\"}"));
        assertThat(montant(id)).isEqualTo(42_000_000);
        JsonNode signe = accepte(commander(avenant + "/signatures", CARRIER, "{\"qualite\":\"Présidence\"}"));
        assertThat(signe.at("/etat").asString()).isEqualTo("SIGNE");

        assertThat(montant(id)).isEqualTo(37_800_000);
        JsonNode echeancier = lire("/echeanciers/" + id, CARRIER);
        assertThat(echeancier.at("/totalCentimes").asLong()).isEqualTo(37_800_000);
        assertThat(echeancier.at("/versements/0/montantCentimes").asLong()).isEqualTo(18_900_000);
        evenementsConformes(
                id,
                "financement.arrete",
                "decision-attributive.prise",
                "convention.signee",
                "versement.payable",
                "avenant.signe");
        JsonNode simule = envisage(id);
        assertThat(simule.at("/totalCentimes").asLong()).isEqualTo(37_800_000);
        assertThat(simule.at("/nombreEssmsFinances").asInt()).isEqualTo(18);
        assertThat(simule.at("/dejaEngage").asBoolean()).isTrue();
        recevoir(retrait(id, 4_200_000, 37_800_000));
        assertThat(lire("/echeanciers/" + id, CARRIER)
                        .at("/versements/0/payable")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void chacun_dans_sa_region_et_chaque_refus_avec_sa_regle() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0702"));
        String avenants = "/financements/" + id + "/avenants";
        refuse(409, "avenant.convention_non_signee", commander(avenants, DECIDEUR, deuxRetires()));
        conventionner(id, 42_000_000);

        refuse(403, "acces.region", commander(avenants, IDENTITE.agent("ARS_INSTRUCTEUR", "44"), deuxRetires()));
        refuse(403, "acces.role", commander(avenants, CARRIER, deuxRetires()));
        refuse(404, "avenant.introuvable", get("/avenants/" + id + "-AVENANT-9", DECIDEUR));
        refuse(400, "requete.invalide", commander(avenants, DECIDEUR, "{\"montantCentimes\":-1," + MOTIF + "}"));
        refuse(400, "requete.illisible", commander(avenants, DECIDEUR, "{\"montantCentimes\":1.5," + MOTIF + "}"));
        var hausse = commander(avenants, DECIDEUR, "{\"montantCentimes\":42000001," + MOTIF + "}");
        refuse(422, "avenant.hausse", hausse);
        assertThat(JSON.readTree(hausse.body()).at("/regle").asString()).isEqualTo("BUD-02");

        accepte(commander(avenants, DECIDEUR, "{\"montantCentimes\":40000000," + MOTIF + "}"));
        accepte(commander("/avenants/" + id + "-AVENANT-1/abandon", DECIDEUR, "{\"motif\":\"Le porteur y renonce.\"}"));
        assertThat(lire(avenants, GRADES).at("/elements/0/etat").asString()).isEqualTo("ABANDONNE");
        assertThat(montant(id)).isEqualTo(42_000_000);
    }

    private static String deuxRetires() {
        var essms = DossiersDeTest.simple("G25-27-0700").getEssms();
        return "{\"essmsRetires\":[\"" + essms.get(0).getNumeroFiness() + "\",\""
                + essms.get(1).getNumeroFiness() + "\"]," + MOTIF + "}";
    }

    /** The file as the simulation of the envelope shows it. */
    private JsonNode envisage(String id) throws Exception {
        String corps = "{\"enveloppe\":\"2025-G25\",\"region\":\"27\",\"dossiers\":[\"" + id + "\"]}";
        JsonNode bilan = accepte(commander("/simulations/enveloppe", INSTRUCTEUR, corps));
        assertThat(bilan.at("/totalCentimes").asLong()).isZero();
        return bilan.at("/dossiers/0");
    }

    private long montant(String id) throws Exception {
        return lire("/financements/" + id, CNSA).at("/montantCentimes").asLong();
    }

    private String texte(String avenant) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(avenant + "/pdf"))) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The signed copy: by the carrier, read as a PDF, twice the same once, its hash at the verification. */
    private void exemplaires(String avenant, String code) throws Exception {
        byte[] scan = pdf(avenant + "/pdf");
        JsonNode depose = accepte(deposer(avenant, CARRIER, scan));
        assertThat(depose.at("/version").asInt()).isEqualTo(1);
        assertThat(accepte(deposer(avenant, DECIDEUR, scan)).at("/version").asInt())
                .isEqualTo(1);
        refuse(422, "exemplaire.refuse", deposer(avenant, DECIDEUR, new byte[] {1, 2, 3}));
        refuse(403, "acces.region", deposer(avenant, IDENTITE.agent("ARS_DECIDEUR", "44"), scan));
        refuse(403, "acces.role", deposer(avenant, FINANCIER, scan));
        refuse(404, "avenant.introuvable", deposer(avenant.replace("AVENANT-1", "AVENANT-2"), CARRIER, scan));
        assertThat(pdf(avenant + "/exemplaires/1")).isEqualTo(scan);
        refuse(404, "exemplaire.introuvable", get(avenant + "/exemplaires/2", CARRIER));
        assertThat(lire(avenant + "/exemplaires", CNSA).at("/elements").size()).isEqualTo(1);
        assertThat(lire("/verifications/" + code, "").at("/exemplaires/0").asString())
                .isEqualTo(depose.at("/empreinte").asString());
    }

    private HttpResponse<String> deposer(String avenant, String jeton, byte[] fichier) throws Exception {
        return HTTP.send(
                requete(avenant + "/exemplaires", jeton)
                        .setHeader("Content-Type", "application/octet-stream")
                        .header("Idempotency-Key", cle())
                        .POST(BodyPublishers.ofByteArray(fichier))
                        .build(),
                BodyHandlers.ofString());
    }

    private byte[] pdf(String chemin) throws Exception {
        return HTTP.send(requete(chemin, CARRIER).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }
}
