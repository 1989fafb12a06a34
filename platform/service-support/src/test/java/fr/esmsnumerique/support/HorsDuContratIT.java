package fr.esmsnumerique.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is out of the bounds of the contract is refused in the same words, whatever part of the request it is in. */
class HorsDuContratIT extends ServiceEnMarche {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String API = "/api/essai/v1";
    private static final String CORRIGEZ = "Corrigez les champs signalés.";
    private static final String PARAMETRE = "Un paramètre est hors des bornes du contrat.";

    private record Erreur(String champ, String raison) {}

    @Test
    void ce_que_le_contrat_permet_arrive_a_l_operation() throws Exception {
        assertThat(envoyer("POST", "/engagements", cle(), "{\"dossierId\":\"G25-27-0001\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(envoyer("GET", "/redeploiements/etat?enveloppe=2025-G25", "", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(envoyer("POST", "/imports/galis", cle(), "[{}]").statusCode())
                .isEqualTo(204);
        assertThat(envoyer("GET", "/projets/G25-27-0001/declarations/2025-12", "", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(envoyer("GET", "/imports/un-import", "", "").statusCode()).isEqualTo(204);
    }

    @Test
    void un_champ_du_corps_a_cote_d_un_en_tete() throws Exception {
        refuse(
                envoyer("POST", "/engagements", cle(), "{\"dossierId\":\"g25\",\"montantCentimes\":0}"),
                CORRIGEZ,
                new Erreur("dossierId", "doit être un numéro de dossier, par exemple G25-27-0001"),
                new Erreur("montantCentimes", "doit être supérieur ou égal à 1"));
    }

    @Test
    void un_objet_du_corps() throws Exception {
        refuse(
                envoyer(
                        "POST",
                        "/engagements",
                        cle(),
                        "{\"dossierId\":\"G25-27-0001\",\"derogation\":{\"accordeePar\":\"ab\"}}"),
                CORRIGEZ,
                new Erreur("derogation.accordeePar", "la taille doit être comprise entre 3 et 200"),
                new Erreur("derogation.motif", "ne doit pas être nul"));
    }

    @Test
    void les_elements_des_listes_d_un_corps_seul() throws Exception {
        refuse(
                envoyer("POST", "/redeploiements/simulation", "", """
                        {"enveloppe":"2025-G25","receveurs":[],"donneurs":[{"region":"27","centimes":5},{"region":"99","centimes":1,"dossiersDeprogrammes":["G25-27-0001","x"]}]}"""),
                CORRIGEZ,
                new Erreur("receveurs", "la taille doit être comprise entre 1 et 40"),
                new Erreur(
                        "donneurs[1].region",
                        "doit être le code INSEE d'une région, sur deux chiffres, par exemple 27 pour la Bourgogne-Franche-Comté"),
                new Erreur(
                        "donneurs[1].dossiersDeprogrammes[1]",
                        "doit être un numéro de dossier, par exemple G25-27-0001"));
    }

    @Test
    void un_parametre_de_la_requete() throws Exception {
        refuse(
                envoyer("GET", "/redeploiements/etat?enveloppe=G25", "", ""),
                PARAMETRE,
                new Erreur(
                        "lireEtatDeReference.enveloppe",
                        "doit être une enveloppe, exercice et campagne, par exemple 2025-G25"));
        refuse(
                envoyer("GET", "/audit/refus?limite=201&sujet=" + "a".repeat(201), "", ""),
                PARAMETRE,
                new Erreur("listerRefus.limite", "doit être inférieur ou égal à 200"),
                new Erreur("listerRefus.sujet", "la taille doit être comprise entre 0 et 200"));
    }

    @Test
    void un_morceau_du_chemin() throws Exception {
        refuse(
                envoyer("GET", "/imports/" + "a".repeat(81), "", ""),
                PARAMETRE,
                new Erreur("lireImport.id", "la taille doit être comprise entre 0 et 80"));
    }

    @Test
    void un_en_tete_et_une_liste_qui_est_le_corps() throws Exception {
        refuse(
                envoyer("POST", "/imports/galis", "é", "[]"),
                PARAMETRE,
                new Erreur(
                        "importerGalis.idempotencyKey",
                        "ne doit comporter que des lettres sans accent, des chiffres, des points, des deux-points ou des tirets"),
                new Erreur("importerGalis.idempotencyKey", "la taille doit être comprise entre 16 et 80"),
                new Erreur("importerGalis.requestBody", "la taille doit être comprise entre 1 et 2000"));
    }

    /** The body is judged first: the reader corrects one thing at a time, as before. */
    @Test
    void le_corps_avant_les_parametres() throws Exception {
        refuse(
                envoyer("PUT", "/projets/g25/declarations/2025-13", "", "{\"declarations\":[]}"),
                CORRIGEZ,
                new Erreur("declarations", "la taille doit être comprise entre 1 et 500"));
    }

    private static void refuse(HttpResponse<String> reponse, String detail, Erreur... attendues) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(400);
        assertThat(reponse.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode probleme = JSON.readTree(reponse.body());
        assertThat(probleme.path("code").asString()).isEqualTo("requete.invalide");
        assertThat(probleme.path("detail").asString()).isEqualTo(detail);
        List<Erreur> erreurs = probleme.path("erreurs")
                .valueStream()
                .map(e ->
                        new Erreur(e.path("champ").asString(), e.path("raison").asString()))
                .toList();
        assertThat(erreurs).containsExactlyInAnyOrder(attendues);
    }

    private HttpResponse<String> envoyer(String methode, String chemin, String cle, String corps) throws Exception {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + API + chemin))
                .header("Authorization", "Bearer " + CNSA)
                .header("Accept-Language", "fr")
                .method(methode, corps.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(corps));
        if (!corps.isEmpty()) {
            requete.header("Content-Type", "application/json");
        }
        if (!cle.isEmpty()) {
            requete.header("Idempotency-Key", cle);
        }
        return HTTP.send(requete.build(), BodyHandlers.ofString());
    }
}
