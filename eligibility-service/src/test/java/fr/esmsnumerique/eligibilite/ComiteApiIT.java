package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Committees, minutes, calendar. */
class ComiteApiIT extends ComiteDeTest {

    @Test
    void un_comite_inscrit_compare_classe_et_fige_son_proces_verbal() {
        String un = recevable();
        String deux = recevable();
        String comite = creer("2025-09-19", DECIDEUR);
        assertThat(client.poster(COMITES + "/" + comite + "/inscriptions", INSTRUCTEUR_GE, inscription(un))
                        .code())
                .isEqualTo("acces.region");
        inscrire(comite, un);
        JsonNode inscrits = inscrire(comite, deux).json();
        assertThat(inscrits.path("nombreDossiers").asInt()).isEqualTo(2);
        assertThat(inscrits.path("equilibre")
                        .valueStream()
                        .map(p -> p.path("axe").asString()))
                .contains("SECTEUR", "STATUT", "TERRITOIRE");
        assertThat(client.lire(chemin(un, ""), INSTRUCTEUR).json().path("etat").asString())
                .isEqualTo("EN_COMITE");
        assertThat(inscrire(comite, un).code()).isEqualTo("dossier.etat");

        String signature = json(Map.of("version", 1, "presents", List.of("Directrice de l'autonomie")));
        assertThat(client.poster(COMITES + "/" + comite + "/proces-verbaux", INSTRUCTEUR, signature)
                        .code())
                .isEqualTo("acces.role");
        assertThat(client.poster(COMITES + "/" + comite + "/proces-verbaux", DECIDEUR, signature)
                        .code())
                .isEqualTo("comite.sans_classement");
        Reponse incomplet = client.poster(COMITES + "/" + comite + "/classement", INSTRUCTEUR, classement(1, un, un));
        assertThat(incomplet.code()).isEqualTo("comite.classement");
        assertThat(incomplet.json().path("detail").asString()).contains("Manquants : " + deux, "En trop : " + un);
        JsonNode classe = client.poster(COMITES + "/" + comite + "/classement", INSTRUCTEUR, classement(1, deux, un))
                .json();
        assertThat(identifiants(classe)).containsExactly(deux, un);
        assertThat(client.poster(COMITES + "/" + comite + "/classement", DECIDEUR, classement(1, un, deux))
                        .code())
                .isEqualTo("comite.version");

        JsonNode signe = client.poster(
                        COMITES + "/" + comite + "/proces-verbaux",
                        DECIDEUR,
                        json(Map.of("version", 2, "presents", List.of("Directrice de l'autonomie"))))
                .json();
        assertThat(signe.path("procesVerbaux")
                        .get(0)
                        .path("lignes")
                        .get(0)
                        .path("dossierId")
                        .asString())
                .isEqualTo(deux);
        assertThat(client.poster(COMITES + "/" + comite + "/classement", DECIDEUR, classement(3, un, deux))
                        .code())
                .isEqualTo("comite.pv_signe");
        assertThat(client.poster(COMITES + "/" + comite + "/desinscriptions", DECIDEUR, inscription(un))
                        .code())
                .isEqualTo("comite.pv_signe");
        String correction = COMITES + "/" + comite + "/proces-verbaux";
        assertThat(client.poster(
                                correction,
                                DECIDEUR,
                                json(Map.of("version", 3, "presents", List.of("Directrice de l'autonomie"))))
                        .code())
                .isEqualTo("comite.motif_correction");
        JsonNode corrige = client.poster(
                        correction,
                        DECIDEUR,
                        json(Map.of(
                                "version",
                                3,
                                "presents",
                                List.of("Directrice de l'autonomie", "Référent numérique"),
                                "motifCorrection",
                                "Un présent oublié.")))
                .json();
        assertThat(corrige.path("procesVerbaux").size()).isEqualTo(2);
        assertThat(corrige.path("procesVerbaux").get(0))
                .isEqualTo(signe.path("procesVerbaux").get(0));

        client.poster(chemin(un, "/consultations-cd"), INSTRUCTEUR, consultation("21"));
        assertThat(client.poster(chemin(un, "/decision"), DECIDEUR, decision("RETENU"))
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("RETENU");
        assertThat(ligne(comite, un).has("notifieLe")).isFalse();
        client.poster(
                chemin(un, "/notification"),
                INSTRUCTEUR,
                json(Map.of("notifieeLe", "2025-09-20", "moyen", "COURRIER", "reference", "LRAR 2")));
        assertThat(ligne(comite, un).path("notifieLe").asString()).isEqualTo("2025-09-20");
        JsonNode fige = client.lire(COMITES + "/" + comite, CNSA).json();
        assertThat(fige.path("procesVerbaux")).isEqualTo(corrige.path("procesVerbaux"));
        assertThat(client.lire(COMITES + "/" + comite, INSTRUCTEUR_GE).code()).isEqualTo("acces.region");
        assertThat(client.lire(COMITES + "/" + comite, PORTEUR).code()).isEqualTo("acces.role");
        imprimer(COMITES + "/" + comite + "/proces-verbaux/");
    }

    private JsonNode ligne(String comite, String dossier) {
        return client.lire(COMITES + "/" + comite, CNSA)
                .json()
                .path("dossiers")
                .valueStream()
                .filter(l -> l.path("dossierId").asString().equals(dossier))
                .findFirst()
                .orElseThrow();
    }

    /** What was signed first reads the same after a correction and a decision. */
    private void imprimer(String proces) {
        HttpResponse<byte[]> premier = client.telecharger(proces + "1/pdf", INSTRUCTEUR);
        assertThat(premier.statusCode()).isEqualTo(200);
        assertThat(premier.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(premier.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "proces-verbal-G25-27-20250919-1.pdf");
        assertThat(client.telecharger(proces + "1/pdf", CNSA).body()).isEqualTo(premier.body());
        assertThat(client.telecharger(proces + "2/pdf", DECIDEUR).body()).isNotEqualTo(premier.body());
        assertThat(client.lire(proces + "3/pdf", DECIDEUR).code()).isEqualTo("comite.pv_introuvable");
        assertThat(client.lire(proces + "1/pdf", INSTRUCTEUR_GE).code()).isEqualTo("acces.region");
        assertThat(client.lire(proces + "1/pdf", PORTEUR).code()).isEqualTo("acces.role");
    }

    @Test
    void on_ne_decide_pas_avant_le_comite_mais_on_en_retire_un_dossier() {
        String id = recevable();
        client.poster(chemin(id, "/consultations-cd"), INSTRUCTEUR, consultation("21"));
        String comite = creer("2025-09-21", INSTRUCTEUR);
        inscrire(comite, id);
        assertThat(client.poster(chemin(id, "/decision"), DECIDEUR, decision("RETENU"))
                        .code())
                .isEqualTo("decision.comite_a_venir");
        client.poster(COMITES + "/" + comite + "/classement", INSTRUCTEUR, classement(1, id));
        assertThat(client.poster(
                                COMITES + "/" + comite + "/proces-verbaux",
                                DECIDEUR,
                                json(Map.of("version", 2, "presents", List.of("Directrice"))))
                        .code())
                .isEqualTo("comite.a_venir");
        JsonNode sans = client.poster(COMITES + "/" + comite + "/desinscriptions", INSTRUCTEUR, inscription(id))
                .json();
        assertThat(sans.path("dossiers")).isEmpty();
        assertThat(sans.path("version").asInt()).isEqualTo(3);
        assertThat(client.poster(COMITES + "/" + comite + "/desinscriptions", INSTRUCTEUR, inscription(id))
                        .code())
                .isEqualTo("comite.dossier_absent");
        assertThat(client.poster(chemin(id, "/decision"), DECIDEUR, decision("RETENU"))
                        .statut())
                .isEqualTo(200);
    }

    @Test
    void un_comite_ne_traverse_pas_les_regions_sauf_le_national_de_la_cnsa() {
        String ge = dossier("N", GE, 16, DEPOT);
        client.poster(chemin(ge, "/recevabilite"), INSTRUCTEUR_GE, "");
        String bfc = creer("2025-09-18", DECIDEUR);
        assertThat(inscrire(bfc, ge).code()).isEqualTo("comite.region");
        assertThat(inscrire(bfc, amorcageRecevable()).code()).isEqualTo("comite.campagne");
        String national = creer("2025-09-18", CNSA);
        assertThat(national).isEqualTo("G25-NAT-20250918");
        String passage = COMITES + "/" + national + "/inscriptions";
        assertThat(client.poster(passage, DECIDEUR, inscription(ge)).code()).isEqualTo("acces.role");
        assertThat(client.poster(passage, CNSA, inscription(ge)).code()).isEqualTo("dossier.etat");
        client.poster(chemin(ge, "/decision"), IDENTITE.agent("ARS_DECIDEUR", "44"), decision("REORIENTE"));
        JsonNode presente = client.poster(passage, CNSA, inscription(ge)).json();
        assertThat(identifiants(presente)).containsExactly(ge);
        assertThat(presente.path("dossiers").get(0).path("etat").asString()).isEqualTo("REORIENTE");
        assertThat(client.lire(COMITES + "/" + national, INSTRUCTEUR).code()).isEqualTo("acces.region");
    }

    @Test
    void le_calendrier_dit_les_jalons_de_2025_et_ce_qui_les_atteint() {
        String region = "53";
        String decideur = IDENTITE.agent("ARS_DECIDEUR", region);
        creer("2025-09-25", decideur);
        JsonNode calendrier = client.lire(COMITES + "/calendrier?campagne=G25&region=" + region, decideur)
                .json();
        assertThat(calendrier.path("jalonsMinimum").asInt()).isEqualTo(2);
        assertThat(calendrier.path("jalonsAtteints").asInt()).isZero();
        assertThat(calendrier.path("previsionnelAu").asString()).isEqualTo("2025-04-30");
        assertThat(calendrier
                        .path("jalons")
                        .valueStream()
                        .map(j -> j.path("depasse").asBoolean()))
                .containsExactly(true, true, false);
        assertThat(calendrier.path("jalons").get(2).path("comites").asInt()).isEqualTo(1);
        assertThat(client.lire(COMITES + "/calendrier?campagne=G25&region=" + region, INSTRUCTEUR)
                        .code())
                .isEqualTo("acces.region");
        assertThat(client.lire(COMITES + "?campagne=G25", decideur)
                        .json()
                        .path("elements")
                        .size())
                .isEqualTo(1);
    }
}
