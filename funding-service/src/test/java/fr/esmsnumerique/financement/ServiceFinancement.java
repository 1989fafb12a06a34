package fr.esmsnumerique.financement;

import static fr.esmsnumerique.financement.DossiersDeTest.PORTEUR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.contrats.eligibilite.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.modele.Solution;
import fr.esmsnumerique.contrats.eligibilite.modele.StatutSolution;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import tools.jackson.databind.JsonNode;

/** The steps a file goes through. */
abstract class ServiceFinancement extends AppelsFinancement {

    String retenir(Dossier dossier) throws Exception {
        VOISINS.deposer(dossier);
        recevoir(retenu(dossier.getDossierId(), "/retenu/3"));
        return dossier.getDossierId();
    }

    static String retenu(String id, String suffixe) {
        return evenement(
                id + suffixe,
                "dossier.retenu",
                id,
                "2025-09-25T08:00:00Z",
                "\"porteur\":{\"numeroFinessJuridique\":\"" + PORTEUR
                        + "\",\"raisonSociale\":\"Association Les Tilleuls\"},\"motif\":\"Retenu en comité\"");
    }

    void engager(String id, long centimes) throws Exception {
        recevoir(engagement(id, centimes));
        recevoir(engagement(id, centimes));
    }

    static String retrait(String id, long centimes, long reste) {
        return evenement(
                "2025-G25/retrait-" + id,
                "engagement.retire",
                id,
                "2025-10-01T08:00:00Z",
                "\"enveloppe\":\"2025-G25\",\"montantCentimes\":" + centimes + ",\"resteEngageCentimes\":" + reste
                        + ",\"mouvementId\":\"2025-G25/000000000020\",\"date\":\"2025-10-01\",\"total\":"
                        + (reste == 0));
    }

    static String engagement(String id, long centimes) {
        return evenement(
                "2025-G25/" + id,
                "engagement.effectue",
                id,
                "2025-10-01T08:00:00Z",
                "\"enveloppe\":\"2025-G25\",\"montantCentimes\":" + centimes
                        + ",\"mouvementId\":\"2025-G25/000000000014\",\"date\":\"2025-10-01\"");
    }

    void attester(String id) throws Exception {
        recevoir(evenement(
                id + "/attestation/1",
                "usage.atteste",
                id,
                "2026-11-05T08:00:00Z",
                "\"attestationId\":\"A-1\",\"date\":\"2026-11-05\",\"mois\":\"2026-10\",\"ciblesAtteintes\":true"));
    }

    void conventionner(String id, long centimes) throws Exception {
        accepte(valider(id, "Motif de test"));
        accepte(decider(id));
        engager(id, centimes);
        accepte(etablir(id, "ARS_PORTEUR"));
        accepte(signer(id + "-ARS_PORTEUR", agent("ARS_DECIDEUR", id)));
        accepte(signer(id + "-ARS_PORTEUR", CARRIER));
    }

    void payer(String id, String tranche) throws Exception {
        String versement = "/versements/" + id + "-" + tranche;
        refuse(409, "versement.etat", commander(versement + "/validation", FINANCIER, ""));
        assertThat(accepte(commander(versement + "/demande", CARRIER, ""))
                        .at("/etat")
                        .asString())
                .isEqualTo("DEMANDE");
        assertThat(accepte(commander(versement + "/validation", FINANCIER, ""))
                        .at("/etat")
                        .asString())
                .isEqualTo("VALIDE");
        transmettre(id + "-" + tranche);
        String paye = "{\"issue\":\"PAYE\",\"date\":\"2025-10-01\"}";
        assertThat(accepte(commander(versement + "/retour-paiement", FINANCIER, paye))
                        .at("/etat")
                        .asString())
                .isEqualTo("PAYE");
    }

    /** The batch that takes this payment alone. */
    JsonNode transmettre(String versementId) throws Exception {
        return accepte(commander(
                "/lots-de-versements",
                agent("ARS_FINANCIER", versementId),
                "{\"versements\":[\"" + versementId + "\"]}"));
    }

    /** An agent of the region of the file. */
    static String agent(String role, String dossierId) {
        return IDENTITE.agent(role, dossierId.substring(4, 6));
    }

    void verifierPdf(String convention) throws Exception {
        HttpResponse<byte[]> pdf = HTTP.send(
                requete("/conventions/" + convention + "/pdf", CARRIER).GET().build(), BodyHandlers.ofByteArray());
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("420\u202F000,00\u00A0€", "FUN-18");
        }
    }

    HttpResponse<String> valider(String id, String motif) throws Exception {
        String corps = motif == null ? "{}" : "{\"motif\":\"" + motif + "\"}";
        return commander("/financements/" + id + "/validation", agent("ARS_INSTRUCTEUR", id), corps);
    }

    HttpResponse<String> decider(String id) throws Exception {
        return commander("/decisions-attributives", agent("ARS_DECIDEUR", id), "{\"dossierId\":\"" + id + "\"}");
    }

    /** Prepared and sent for signature, or what the preparation refuses. */
    HttpResponse<String> etablir(String id, String type) throws Exception {
        HttpResponse<String> projet = preparer(id, type);
        return projet.statusCode() == 201
                ? commander("/conventions/" + id + "-" + type + "/etablissement", agent("ARS_INSTRUCTEUR", id), "")
                : projet;
    }

    HttpResponse<String> preparer(String id, String type) throws Exception {
        return commander(
                "/conventions",
                agent("ARS_INSTRUCTEUR", id),
                "{\"dossierId\":\"" + id + "\",\"type\":\"" + type + "\"}");
    }

    HttpResponse<String> signer(String convention, String jeton) throws Exception {
        return commander("/conventions/" + convention + "/signatures", jeton, "{\"qualite\":\"Direction\"}");
    }

    HttpResponse<String> retour(String id, String corps) throws Exception {
        return commander("/versements/" + id + "-AVANCE/retour-paiement", FINANCIER, corps);
    }

    HttpResponse<String> simuler(String campagne, String scenarios) throws Exception {
        return HTTP.send(
                requete("/simulations", INSTRUCTEUR)
                        .POST(BodyPublishers.ofString(
                                "{\"campagne\":\"" + campagne + "\",\"scenarios\":[" + scenarios + "]}"))
                        .build(),
                BodyHandlers.ofString());
    }

    static String scenario(String nom, String lots) {
        return "{\"nom\":\"" + nom + "\",\"region\":\"27\",\"statutSolution\":\"REFERENCEE\",\"lots\":[" + lots + "]}";
    }

    static Solution solution(StatutSolution statut) {
        return new Solution()
                .code("DUI-ALPHA")
                .nom("Alpha")
                .editeur("Alpha Logiciels")
                .statutReferencement(statut);
    }

    long total(String id) throws Exception {
        return lire("/financements/" + id, CNSA).at("/calcul/totalCentimes").asLong();
    }
}
