package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import fr.esmsnumerique.eligibilite.evaluation.ReglesDeTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the CNSA and the DNS do with an application that its ARS reoriented. */
class AppelNationalApiIT extends ApiDeTest {

    private static final String DNS = IDENTITE.national("DNS_PILOTE");

    @Test
    void la_cnsa_retient_un_dossier_reoriente_et_l_ars_pivot_le_finance() {
        String id = recevable(dossier("O", BFC, 16, DEPOT));
        assertThat(decider(id, CNSA, "RETENU").code()).isEqualTo("dossier.etat");
        assertThat(decider(id, DECIDEUR, "REORIENTE").statut()).isEqualTo(200);

        assertThat(decider(id, DECIDEUR, "RETENU").code()).isEqualTo("dossier.etat");
        assertThat(decider(id, IDENTITE.agent("ARS_DECIDEUR", "44"), "RETENU").code())
                .isEqualTo("acces.region");
        assertThat(decider(id, PORTEUR, "RETENU").code()).isEqualTo("acces.role");
        assertThat(decider(id, CNSA, "AJOURNE").code()).isEqualTo("dossier.etat");
        Reponse sansAvis = decider(id, DNS, "RETENU");
        assertThat(sansAvis.code()).isEqualTo("decision.consultation_manquante");
        assertThat(sansAvis.json().path("regle").asString()).isEqualTo("PIL-03");
        client.poster(chemin(id, "/consultations-cd"), INSTRUCTEUR, consultation("21"));

        JsonNode retenu = decider(id, DNS, "RETENU").json();
        assertThat(retenu.path("etat").asString()).isEqualTo("RETENU");
        assertThat(retenu.path("decision").path("issue").asString()).isEqualTo("RETENU");
        Document evenement = evenements("dossiers", id).getLast();
        assertThat(evenement.getString("type")).isEqualTo("dossier.retenu");
        assertThat(evenement.get("donnees", Document.class).getString("region")).isEqualTo("27");
    }

    @Test
    void le_national_ne_retient_pas_tant_qu_une_clause_attend_et_rejette_sans_elle() {
        String id = dossier("P", BFC, 12, DEPOT);
        client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "");
        client.poster(chemin(id, "/consultations-cd"), INSTRUCTEUR, consultation("21"));
        decider(id, DECIDEUR, "REORIENTE");
        Reponse attente = decider(id, CNSA, "RETENU");
        assertThat(attente.code()).isEqualTo("decision.clauses_en_attente");
        assertThat(attente.json().path("detail").asString()).contains("ELI-09");

        JsonNode tranche = client.poster(chemin(id, "/verdicts"), INSTRUCTEUR, verdict("ELI-09", "SATISFAIT"))
                .json();
        assertThat(tranche.path("etat").asString()).isEqualTo("REORIENTE");
        assertThat(decider(id, CNSA, "REJETE").json().path("etat").asString()).isEqualTo("REJETE");
    }

    @Test
    void une_campagne_qui_ne_dit_pas_qui_finance_refuse_et_n_ecrit_rien() {
        Map<String, Object> campagne = ReglesDeTest.fichier();
        campagne.put("code", "G31");
        Map<Object, Object> parametres = new LinkedHashMap<>((Map<?, ?>) campagne.get("parametres"));
        parametres.remove("eligibilite.routage.financeur_national");
        campagne.put("parametres", parametres);
        assertThat(client.poster(API + "/campagnes", CNSA, json(campagne)).statut())
                .isEqualTo(200);
        Map<String, Object> galis =
                galis(numeroGalis(), DEPOT, projet("Q", BFC, 16).declare());
        galis.put("campagne", "G31");
        String id = recevable(importer(galis));
        client.poster(chemin(id, "/consultations-cd"), INSTRUCTEUR, consultation("21"));
        decider(id, DECIDEUR, "REORIENTE");

        Reponse refus = decider(id, CNSA, "RETENU");
        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.code()).isEqualTo("decision.financeur_national");
        assertThat(refus.json().path("regle").asString()).isEqualTo("ELI-23");
        assertThat(client.lire(chemin(id, ""), CNSA).json().path("etat").asString())
                .isEqualTo("REORIENTE");
        assertThat(decider(id, CNSA, "REJETE").json().path("etat").asString()).isEqualTo("REJETE");
    }

    private String recevable(String id) {
        assertThat(client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "")
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("RECEVABLE");
        return id;
    }

    private Reponse decider(String id, String jeton, String issue) {
        return client.poster(
                chemin(id, "/decision"), jeton, json(Map.of("issue", issue, "motif", "Projet de portée nationale.")));
    }
}
