package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** PIL-03: who is consulted, what is traced, and what it blocks. */
class ConsultationCdApiIT extends ApiDeTest {

    private static final String DECISION =
            json(Map.of("issue", "RETENU", "motif", "Projet cohérent, priorité régionale."));

    /** Fifteen establishments priced with the département 21, one by the département 71 alone, one by the ARS alone in the 39. */
    private String dossierDeTroisDepartements() {
        ProjetDeTest projet = projet("CD", BFC, 17);
        List<String> numeros = FichiersDeTest.numeros(projet);
        String autres = FichiersDeTest.entete()
                + ligne(numeros.get(15), "71", "PCD, Tarif hébergement")
                + ligne(numeros.get(16), "39", "ARS, Dotation globale");
        assertThat(client.envoyerFichier(API + "/imports/finess", CNSA, autres.getBytes(StandardCharsets.UTF_8))
                        .json()
                        .path("misesAJour")
                        .asInt())
                .isEqualTo(2);
        String id = importer(galis(numeroGalis(), DEPOT, projet.declare()));
        client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "");
        return id;
    }

    private static String ligne(String numero, String departement, String tarification) {
        return FichiersDeTest.ligne(numero, BFC, "EHPAD N° " + numero)
                .replace(";21;DEPARTEMENT", ";" + departement + ";DEPARTEMENT")
                .replace("ARS/PCD, Tarif global", tarification);
    }

    @Test
    void finess_dit_qui_consulter_chacun_est_trace_et_ni_le_silence_ni_un_avis_contraire_ne_decident() {
        String id = dossierDeTroisDepartements();
        assertThat(aConsulter(id)).containsExactly("21", "71");
        assertThat(tracer(id, "39", "2025-08-20", "FAVORABLE").code())
                .isEqualTo("consultation.departement_hors_dossier");
        assertThat(tracer(id, "21", "2025-09-18", "DEFAVORABLE").statut()).isEqualTo(200);
        Reponse bloquee = client.poster(chemin(id, "/decision"), DECIDEUR, DECISION);
        assertThat(bloquee.code()).isEqualTo("decision.consultation_manquante");
        assertThat(bloquee.json().path("detail").asString()).contains("71").doesNotContain("21");
        client.poster(
                chemin(id, "/consultations-cd"),
                INSTRUCTEUR,
                json(Map.of("departement", "71", "consulteLe", "2025-08-20", "format", "COURRIER")));
        JsonNode retenu =
                client.poster(chemin(id, "/decision"), DECIDEUR, DECISION).json();
        assertThat(retenu.path("etat").asString()).isEqualTo("RETENU");
        assertThat(retenu.path("consultationsCd")
                        .valueStream()
                        .map(c -> c.path("departement").asString() + " "
                                + c.path("avis").asString("sans avis")))
                .containsExactly("21 DEFAVORABLE", "71 sans avis");
    }

    private List<String> aConsulter(String id) {
        return client.lire(chemin(id, ""), INSTRUCTEUR)
                .json()
                .path("departementsAConsulter")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private Reponse tracer(String id, String departement, String le, String avis) {
        return client.poster(
                chemin(id, "/consultations-cd"),
                INSTRUCTEUR,
                json(Map.of("departement", departement, "consulteLe", le, "format", "COURRIEL", "avis", avis)));
    }
}
