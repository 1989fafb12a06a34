package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.donnees;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Drafts, deadlines, complements, simulation. */
class DepotApiIT extends ApiDeTest {

    @Test
    void un_dossier_tardif_est_non_recevable_et_ne_se_complete_pas() {
        String id = dossier("C", BFC, 16, "2025-09-15T22:01:00Z");
        JsonNode evaluation =
                client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "").json();
        assertThat(evaluation.path("etat").asString()).isEqualTo("NON_RECEVABLE");
        assertThat(clause(evaluation, "CAL-11").path("verdict").asString()).isEqualTo("NON_SATISFAIT");
        Reponse refus = client.remplacer(
                chemin(id, "?version=2"),
                PORTEUR,
                json(donnees(acquisition(16, BFC).declare())));
        assertThat(refus.code()).isEqualTo("dossier.hors_delai");
        assertThat(client.poster(
                                chemin(id, "/decision"),
                                DECIDEUR,
                                json(Map.of("issue", "RETENU", "motif", "Motif suffisant.")))
                        .code())
                .isEqualTo("dossier.etat");
    }

    @Test
    void un_brouillon_se_modifie_se_depose_a_l_heure_du_serveur_et_ses_pieces_ne_s_antidatent_pas() {
        ProjetDeTest projet = acquisition(15, BFC).piece(CodePiece.RIB, "2020-01-01T00:00:00Z");
        Reponse cree = client.poster(API + "/dossiers", PORTEUR, json(donnees(projet.declare())));
        assertThat(cree.statut()).isEqualTo(201);
        String id = cree.json().path("dossierId").asString();
        assertThat(cree.json().path("etat").asString()).isEqualTo("BROUILLON");
        assertThat(client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "")
                        .json()
                        .path("detail")
                        .asString())
                .contains("BROUILLON");
        Reponse modifie = client.remplacer(
                chemin(id, "?version=1"),
                PORTEUR,
                json(donnees(acquisition(14, BFC).declare())));
        assertThat(modifie.json().path("nombreEssms").asInt()).isEqualTo(14);
        assertThat(client.remplacer(
                                chemin(id, "?version=1"),
                                PORTEUR,
                                json(donnees(acquisition(9, BFC).declare())))
                        .code())
                .isEqualTo("dossier.version");
        assertThat(client.poster(chemin(id, "/depot"), AUTRE_PORTEUR, "").code())
                .isEqualTo("acces.organisme");
        JsonNode depose = client.poster(chemin(id, "/depot"), PORTEUR, "").json();
        assertThat(depose.path("deposeLe").asString()).isEqualTo("2025-09-20T08:00:00Z");
        assertThat(depose.path("pieces")
                        .valueStream()
                        .map(p -> p.path("deposeLe").asString()))
                .containsOnly("2025-09-20T08:00:00Z");
        assertThat(client.poster(API + "/dossiers", AUTRE_PORTEUR, json(donnees(projet.declare())))
                        .code())
                .isEqualTo("acces.organisme");
    }

    @Test
    void un_dossier_incomplet_depose_a_temps_se_complete_apres_dialogue_et_s_instruit() {
        charger(Region.PAYS_DE_LA_LOIRE, nouveaux(16));
        String decideurPdl = INSTRUCTEUR_PDL;
        ProjetDeTest projet = projet("D", Region.PAYS_DE_LA_LOIRE, 16).sansPiece(CodePiece.LETTRE_ENGAGEMENT);
        String id = importer(galis(numeroGalis(), "2025-09-14T10:00:00Z", projet.declare()));
        assertThat(client.poster(chemin(id, "/recevabilite"), decideurPdl, "")
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("NON_RECEVABLE");
        ProjetDeTest complet = projet.piece(CodePiece.LETTRE_ENGAGEMENT, "2025-09-14T10:00:00Z");
        JsonNode repris = client.remplacer(chemin(id, "?version=2"), PORTEUR, json(donnees(complet.declare())))
                .json();
        assertThat(repris.path("etat").asString()).isEqualTo("DEPOSE");
        assertThat(repris.path("deposeLe").asString()).isEqualTo("2025-09-14T10:00:00Z");
        JsonNode evaluation =
                client.poster(chemin(id, "/recevabilite"), decideurPdl, "").json();
        assertThat(evaluation.path("etat").asString()).isEqualTo("EN_INSTRUCTION");
        assertThat(clause(evaluation, "CAL-12").path("verdict").asString()).isEqualTo("A_INSTRUIRE");
    }

    @Test
    void simuler_ne_cree_rien_et_une_campagne_sans_regles_refuse_de_conclure() {
        Map<String, Object> donnees = donnees(projet("J", BFC, 15).declare());
        int avant = extraits().size();
        JsonNode simulation = client.poster(
                        API + "/evaluations", PORTEUR, json(Map.of("donnees", donnees, "deposeLe", DEPOT)))
                .json();
        assertThat(simulation.path("resultat").asString()).isEqualTo("RECEVABLE");
        assertThat(simulation.has("evaluationId")).isFalse();
        donnees.put("campagne", "G24");
        refuseSansRegles(client.poster(API + "/evaluations", PORTEUR, json(Map.of("donnees", donnees))));
        assertThat(extraits()).hasSize(avant);
    }

    @Test
    void une_campagne_sans_regles_ne_prend_ni_brouillon_ni_modification_ni_reprise_de_galis() {
        int avant = extraits().size();
        ProjetDeTest projet = projet("K", BFC, 15);
        for (String campagne : List.of("A22", "G23", "G24")) {
            Map<String, Object> donnees = donnees(projet.declare());
            donnees.put("campagne", campagne);
            refuseSansRegles(client.poster(API + "/dossiers", PORTEUR, json(donnees)));
            Map<String, Object> galis = galis(numeroGalis(), DEPOT, projet.declare());
            galis.put("campagne", campagne);
            JsonNode erreur = client.poster(API + "/imports/galis", CNSA, json(List.of(galis)))
                    .json()
                    .path("erreurs")
                    .get(0);
            assertThat(erreur.path("code").asString()).isEqualTo("galis.campagne");
            assertThat(erreur.path("raison").asString()).contains("règles non versées");
        }
        assertThat(extraits()).hasSize(avant);
        String brouillon = client.poster(API + "/dossiers", PORTEUR, json(donnees(projet.declare())))
                .json()
                .path("dossierId")
                .asString();
        Map<String, Object> deplace = donnees(projet.declare());
        deplace.put("campagne", "G24");
        refuseSansRegles(client.remplacer(chemin(brouillon, "?version=1"), PORTEUR, json(deplace)));
        assertThat(client.lire(chemin(brouillon, ""), PORTEUR)
                        .json()
                        .path("campagne")
                        .asString())
                .isEqualTo("G25");
    }

    /** Such a file cannot be made through the service: it stands for one of a store filled otherwise. */
    @Test
    void un_dossier_d_une_campagne_sans_regles_ne_se_depose_ni_ne_se_verifie_ni_ne_s_evalue() {
        String brouillon = client.poster(
                        API + "/dossiers",
                        PORTEUR,
                        json(donnees(acquisition(15, BFC).declare())))
                .json()
                .path("dossierId")
                .asString();
        String depose = dossier("L", BFC, 15, DEPOT);
        Document g24 = new Document("$set", new Document("campagne", "G24").append("declare.campagne", "G24"));
        List.of(brouillon, depose)
                .forEach(id -> BASE.getCollection("dossiers").updateOne(new Document("_id", id), g24));

        refuseSansRegles(client.poster(chemin(brouillon, "/depot"), PORTEUR, ""));
        refuseSansRegles(client.poster(chemin(depose, "/completude"), INSTRUCTEUR, ""));
        refuseSansRegles(client.poster(chemin(depose, "/recevabilite"), INSTRUCTEUR, ""));
        assertThat(client.lire(chemin(brouillon, ""), PORTEUR)
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("BROUILLON");
        assertThat(client.lire(chemin(depose, ""), INSTRUCTEUR)
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
    }

    private static void refuseSansRegles(Reponse refus) {
        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.code()).isEqualTo("campagne.regles_non_versees");
        assertThat(refus.json().path("regle").asString()).isEqualTo("EX-73");
        assertThat(refus.json().path("reference").path("localisation").asString())
                .isEqualTo("003:L73-82, L260-264");
    }
}
