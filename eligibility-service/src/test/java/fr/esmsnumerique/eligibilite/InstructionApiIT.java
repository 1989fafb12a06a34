package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.infrastructure.SchemaPublie;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An application from import to decision, and what stops it on the way. */
class InstructionApiIT extends ApiDeTest {

    @Test
    void un_dossier_galis_va_de_l_import_a_la_decision_avec_son_historique_et_son_evenement() {
        String id = dossier("A", BFC, 16, DEPOT);
        Reponse evaluation = client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "");
        assertThat(evaluation.statut()).isEqualTo(200);
        assertThat(evaluation.json().path("clauses").size()).isGreaterThanOrEqualTo(18);
        assertThat(evaluation.json().path("resultat").asString()).isEqualTo("RECEVABLE");
        assertThat(evaluation.json().path("nombreEssmsFinancables").asInt()).isEqualTo(16);

        String decision = json(Map.of("issue", "RETENU", "motif", "Projet cohérent, priorité régionale."));
        Reponse tropTot = client.poster(chemin(id, "/decision"), DECIDEUR, decision);
        assertThat(tropTot.statut()).isEqualTo(409);
        assertThat(tropTot.code()).isEqualTo("decision.consultation_manquante");
        assertThat(tropTot.json().path("detail").asString()).contains("21");
        assertThat(client.poster(chemin(id, "/consultations-cd"), INSTRUCTEUR, consultation("75"))
                        .code())
                .isEqualTo("consultation.departement_hors_dossier");
        assertThat(client.poster(chemin(id, "/consultations-cd"), INSTRUCTEUR, consultation("21"))
                        .statut())
                .isEqualTo(200);
        assertThat(client.poster(chemin(id, "/decision"), INSTRUCTEUR, decision).code())
                .isEqualTo("acces.role");
        String cle = UUID.randomUUID().toString();
        Reponse retenu = client.poster(chemin(id, "/decision"), DECIDEUR, decision, cle);
        assertThat(retenu.json().path("etat").asString()).isEqualTo("RETENU");
        assertThat(client.poster(chemin(id, "/decision"), DECIDEUR, decision, cle)
                        .corps())
                .isEqualTo(retenu.corps());
        Reponse deuxFois = client.poster(chemin(id, "/decision"), DECIDEUR, decision);
        assertThat(deuxFois.code()).isEqualTo("dossier.etat");
        assertThat(deuxFois.json().path("detail").asString()).contains("RETENU");

        JsonNode historique =
                client.lire(chemin(id, "/historique"), PORTEUR).json().path("elements");
        assertThat(historique.valueStream().map(e -> e.path("etatApres").asString()))
                .containsExactly("DEPOSE", "RECEVABLE", "RECEVABLE", "RETENU");
        assertThat(evenements("dossiers", id)).singleElement().satisfies(e -> {
            assertThat(e.getString("type")).isEqualTo("dossier.retenu");
            assertThat(SchemaPublie.charger("evenements/dossier.retenu.v1.schema.json")
                            .ecarts(e.get("donnees", Document.class).toJson()))
                    .isEmpty();
        });
    }

    @Test
    void un_dossier_sous_le_minimum_attend_un_verdict_nominatif_et_motive() {
        String id = dossier("B", BFC, 12, DEPOT);
        assertThat(client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "")
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("EN_INSTRUCTION");
        assertThat(client.lire(chemin(id, ""), INSTRUCTEUR)
                        .json()
                        .path("clausesEnAttente")
                        .get(0)
                        .asString())
                .isEqualTo("ELI-09");
        assertThat(client.poster(chemin(id, "/verdicts"), INSTRUCTEUR, verdict("ELI-31", "SATISFAIT"))
                        .code())
                .isEqualTo("verdict.clause_non_attendue");
        assertThat(client.poster(
                                chemin(id, "/verdicts"),
                                INSTRUCTEUR,
                                json(Map.of("clause", "ELI-09", "verdict", "SATISFAIT", "motif", "ok")))
                        .statut())
                .isEqualTo(400);
        JsonNode recevable = client.poster(chemin(id, "/verdicts"), INSTRUCTEUR, verdict("ELI-09", "SATISFAIT"))
                .json();
        assertThat(recevable.path("etat").asString()).isEqualTo("RECEVABLE");
        JsonNode clause = clause(
                client.lire(chemin(id, "/evaluations"), INSTRUCTEUR)
                        .json()
                        .path("elements")
                        .get(0),
                "ELI-09");
        assertThat(clause.path("verdict").asString()).isEqualTo("A_INSTRUIRE");
        assertThat(clause.path("verdictHumain").path("par").asString()).contains("ARS_INSTRUCTEUR-27");
        assertThat(clause.path("changementVerifie").asString()).isEqualTo("Ajouter 3 ESSMS éligibles.");
    }

    @Test
    void une_derogation_reste_au_dossier_et_le_conseil_est_verifie() {
        String id = dossier("B", BFC, 12, DEPOT);
        JsonNode evaluation =
                client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "").json();
        assertThat(evaluation.path("conseil").path("suffit").asBoolean()).isTrue();
        assertThat(evaluation
                        .path("conseil")
                        .path("changements")
                        .get(0)
                        .path("phrase")
                        .asString())
                .isEqualTo("Ajouter 3 ESSMS éligibles.");
        JsonNode recevable = client.poster(chemin(id, "/verdicts"), INSTRUCTEUR, verdict("ELI-09", "SATISFAIT"))
                .json();
        JsonNode derogation = recevable.path("derogations").get(0);
        assertThat(derogation.path("clause").asString()).isEqualTo("ELI-09");
        assertThat(derogation.path("par").asString()).contains("ARS_INSTRUCTEUR-27");
        assertThat(derogation.path("motif").asString()).isEqualTo("Point vérifié en visite avec le porteur.");
        assertThat(derogation.path("evaluationId").asString()).isEqualTo(id + "/1");
        client.poster(
                chemin(id, "/decision"),
                DECIDEUR,
                json(Map.of("issue", "AJOURNE", "motif", "À revoir au prochain comité de sélection.")));
        assertThat(client.lire(chemin(id, ""), INSTRUCTEUR)
                        .json()
                        .path("derogations")
                        .size())
                .isEqualTo(1);
        assertThat(client.lire(chemin(id, "/evaluations"), INSTRUCTEUR)
                        .json()
                        .path("elements")
                        .get(0)
                        .path("conseil"))
                .isEqualTo(evaluation.path("conseil"));
    }

    @Test
    void un_verdict_defavorable_rend_le_dossier_non_recevable() {
        String id = dossier("B", BFC, 12, DEPOT);
        client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "");
        assertThat(client.poster(chemin(id, "/verdicts"), INSTRUCTEUR, verdict("ELI-09", "NON_SATISFAIT"))
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("NON_RECEVABLE");
        assertThat(evenements("dossiers", id))
                .extracting(e -> e.getString("type"))
                .containsExactly("dossier.declare-non-recevable");
    }

    @Test
    void un_essms_demande_par_deux_dossiers_attend_puis_n_est_finance_qu_une_fois() {
        ProjetDeTest projet = projet("I", BFC, 17);
        String un = importer(galis(numeroGalis(), DEPOT, projet.declare()));
        String deux = importer(galis(numeroGalis(), DEPOT, projet.declare()));
        JsonNode attente =
                client.poster(chemin(un, "/recevabilite"), INSTRUCTEUR, "").json();
        assertThat(clause(attente, "ELI-29-ATTENTE").path("verdict").asString()).isEqualTo("A_INSTRUIRE");
        assertThat(attente.path("nombreEssmsFinancables").asInt()).isZero();
        client.lire(chemin(un, ""), INSTRUCTEUR)
                .json()
                .path("clausesEnAttente")
                .forEach(c -> client.poster(chemin(un, "/verdicts"), INSTRUCTEUR, verdict(c.asString(), "SATISFAIT")));
        JsonNode levee = client.lire(chemin(un, ""), INSTRUCTEUR).json();
        assertThat(levee.path("etat").asString()).isEqualTo("RECEVABLE");
        assertThat(levee.path("nombreEssmsFinancables").asInt()).isEqualTo(17);
        client.poster(chemin(un, "/consultations-cd"), INSTRUCTEUR, consultation("21"));
        client.poster(
                chemin(un, "/decision"), DECIDEUR, json(Map.of("issue", "RETENU", "motif", "Premier dossier retenu.")));
        JsonNode exclu =
                client.poster(chemin(deux, "/recevabilite"), INSTRUCTEUR, "").json();
        assertThat(clause(exclu, "ELI-29").path("verdict").asString()).isEqualTo("NON_SATISFAIT");
        assertThat(client.lire(chemin(deux, ""), INSTRUCTEUR)
                        .json()
                        .path("essms")
                        .get(0)
                        .path("motifNonFinancable")
                        .asString())
                .contains(un);
    }
}
