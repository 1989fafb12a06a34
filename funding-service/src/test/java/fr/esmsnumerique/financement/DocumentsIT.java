package fr.esmsnumerique.financement;

import static fr.esmsnumerique.financement.DossiersDeTest.PORTEUR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.contrats.eligibilite.modele.Decision;
import fr.esmsnumerique.contrats.eligibilite.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.modele.EtatDossier;
import fr.esmsnumerique.contrats.eligibilite.modele.IssueDecision;
import fr.esmsnumerique.test.pdf.PdfConforme;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Documents et vérification, par HTTP")
class DocumentsIT extends ServiceDocuments {

    @Test
    void du_projet_a_la_verification_publique() throws Exception {
        String id = retenir("G25-27-0101");
        byte[] projet = pdf("/documents/" + id + "/DECISION/pdf", INSTRUCTEUR);
        assertThat(texte(projet)).contains("PROJET");
        assertThat(json(get("/documents/" + id, CARRIER)).at("/elements/0/etat").asString())
                .isEqualTo("PROJET");

        decider(id);
        byte[] lettre = pdf("/documents/" + id + "/NOTIFICATION/pdf", CARRIER);
        assertThat(PdfConforme.ecarts(lettre)).isEmpty();
        assertThat(lettre).isEqualTo(pdf("/documents/" + id + "/NOTIFICATION/pdf", CNSA));
        JsonNode emise = json(get("/documents/" + id, DECIDEUR)).at("/elements/1");
        assertThat(texte(pdf("/documents/" + id + "/DECISION/pdf", DECIDEUR))).doesNotContain("PROJET");
        assertThat(json(get("/documents/" + id, DECIDEUR))
                        .at("/elements/0/modele")
                        .asString())
                .isEqualTo("NATIONAL/DECISION/0");
        String code = emise.at("/code").asString();
        assertThat(texte(lettre)).contains(code, "https://esms.exemple.test/api/financement/v1/verifications/" + code);

        JsonNode preuve = json(get("/verifications/" + code, ""));
        assertThat(preuve.at("/numero").asString()).isEqualTo("DA-2025-27-0101");
        assertThat(preuve.at("/montantCentimes").asLong()).isEqualTo(42_000_000);
        assertThat(preuve.at("/empreinte").asString())
                .startsWith(code.substring(0, 4).toLowerCase(Locale.ROOT));
        assertThat(preuve.toString()).doesNotContain("Tilleuls", PORTEUR);
        HttpResponse<byte[]> page = get("/verifications/" + code + "/page", "");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(corps(page))
                .contains("420\u202F000,00", "DA-2025-27-0101", "href=\"/verification.css\"")
                .doesNotContain("<style");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        refuse(404, "verification.introuvable", get("/verifications/0000-0000-0000-0000", ""));
        assertThat(get("/verifications/0000-0000-0000-0000/page", "").statusCode())
                .isEqualTo(404);
        assertThat(get("/financements/" + id, "").statusCode()).isEqualTo(401);
    }

    @Test
    void chacun_ne_lit_que_les_siens() throws Exception {
        String id = retenir("G25-27-0102");
        refuse(403, "acces.region", get("/documents/" + id, AUTRE_REGION));
        refuse(403, "acces.organisme", get("/documents/" + id + "/DECISION/pdf", AUTRE_PORTEUR));
        refuse(409, "document.refus_absent", get("/documents/" + id + "/REFUS/pdf", DECIDEUR));
        refuse(409, "document.convention_absente", get("/documents/" + id + "/CONVENTION/pdf", DECIDEUR));
    }

    @Test
    void la_lettre_de_refus_suit_la_decision_de_rejet() throws Exception {
        Dossier rejete = DossiersDeTest.simple("G25-27-0103")
                .etat(EtatDossier.REJETE)
                .decision(new Decision()
                        .issue(IssueDecision.REJETE)
                        .motif("Le projet ne compte que deux ESSMS.")
                        .par("Décideur")
                        .le(Instant.parse("2025-09-30T08:00:00Z")));
        VOISINS.deposer(rejete);

        assertThat(texte(pdf("/documents/G25-27-0103/REFUS/pdf", DECIDEUR)))
                .contains("Le projet ne compte que deux ESSMS.", "30\u00A0septembre\u00A02025");
        assertThat(json(get("/documents/G25-27-0103", CARRIER))
                        .at("/elements/0/nature")
                        .asString())
                .isEqualTo("REFUS");
        refuse(403, "acces.region", get("/documents/G25-27-0103/REFUS/pdf", AUTRE_REGION));
        refuse(403, "acces.organisme", get("/documents/G25-27-0103/REFUS/pdf", AUTRE_PORTEUR));
    }
}
