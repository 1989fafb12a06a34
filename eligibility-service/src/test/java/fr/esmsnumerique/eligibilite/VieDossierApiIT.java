package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Completeness, follow-up, comments, notification, takeover. */
class VieDossierApiIT extends ApiDeTest {

    private static final String DECIDEUR_PDL = IDENTITE.agent("ARS_DECIDEUR", "52");

    @Test
    void un_dossier_incomplet_dit_ce_qui_manque_et_garde_son_delai() {
        ProjetDeTest projet = projet("V", Region.PAYS_DE_LA_LOIRE, 16).sansPiece(CodePiece.LETTRE_ENGAGEMENT);
        String id = importer(galis(numeroGalis(), "2025-09-14T10:00:00Z", projet.declare()));
        assertThat(client.poster(chemin(id, "/completude"), INSTRUCTEUR, "").code())
                .isEqualTo("acces.region");
        assertThat(client.poster(chemin(id, "/completude"), PORTEUR, "").code()).isEqualTo("acces.role");
        JsonNode incomplet =
                client.poster(chemin(id, "/completude"), INSTRUCTEUR_PDL, "").json();
        assertThat(incomplet.path("etat").asString()).isEqualTo("INCOMPLET");
        JsonNode manque = incomplet.path("completude").path("manquantes").get(0);
        assertThat(manque.path("clause").asString()).isEqualTo("DOC-02");
        assertThat(manque.path("codes").valueStream().map(JsonNode::asString)).containsExactly("LETTRE_ENGAGEMENT");
        assertThat(incomplet.path("echeances").get(0).path("nature").asString()).isEqualTo("DECISION");
        assertThat(incomplet.path("echeances").get(1).path("nature").asString()).isEqualTo("COMPLEMENT");
        assertThat(incomplet.path("echeances").get(1).path("au").asString()).isEqualTo("2025-10-05");
        assertThat(incomplet.path("etape").path("code").asString()).isEqualTo("COMPLEMENT");

        Reponse tropTot = client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR_PDL, "");
        assertThat(tropTot.code()).isEqualTo("dossier.complement_attendu");
        assertThat(tropTot.json().path("detail").asString()).contains("5 octobre 2025");
        ProjetDeTest complet = projet.piece(CodePiece.LETTRE_ENGAGEMENT, "2025-09-14T10:00:00Z");
        JsonNode repris = client.remplacer(
                        chemin(id, "?version=2"), PORTEUR, json(FichiersDeTest.donnees(complet.declare())))
                .json();
        assertThat(repris.path("etat").asString()).isEqualTo("DEPOSE");
        assertThat(client.poster(chemin(id, "/completude"), INSTRUCTEUR_PDL, "")
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("COMPLET");
        JsonNode historique =
                client.lire(chemin(id, "/historique"), PORTEUR).json().path("elements");
        assertThat(historique.get(2).path("changements").get(0).path("champ").asString())
                .startsWith("pieces[LETTRE_ENGAGEMENT");
        assertThat(client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR_PDL, "")
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("EN_INSTRUCTION");
        assertThat(client.poster(chemin(id, "/decision"), DECIDEUR_PDL, decision("RETENU"))
                        .code())
                .isEqualTo("dossier.etat");
    }

    @Test
    void de_deux_agents_qui_prennent_le_meme_dossier_un_seul_l_obtient_et_l_autre_sait_pourquoi() throws Exception {
        String id = dossier("W", BFC, 16, DEPOT);
        assertThat(client.poster(chemin(id, "/affectation"), INSTRUCTEUR_GE, json(Map.of("version", 1)))
                        .code())
                .isEqualTo("acces.region");
        List<Reponse> reponses = ensemble(List.of(INSTRUCTEUR, DECIDEUR), id);
        assertThat(reponses).extracting(Reponse::statut).containsExactlyInAnyOrder(200, 409);
        Reponse perdant =
                reponses.stream().filter(r -> r.statut() == 409).findFirst().orElseThrow();
        assertThat(perdant.code()).isEqualTo("dossier.version");
        assertThat(perdant.json().path("erreurs").get(0).path("champ").asString())
                .isEqualTo("suiviPar");
        assertThat(perdant.json().path("erreurs").get(0).path("raison").asString())
                .contains("Prise en charge", "Agent de test");

        boolean instructeur = reponses.getFirst().statut() == 200;
        String gagnant = instructeur ? INSTRUCTEUR : DECIDEUR;
        String autre = instructeur ? DECIDEUR : INSTRUCTEUR;
        assertThat(client.poster(chemin(id, "/affectation"), autre, json(Map.of("version", 2)))
                        .code())
                .isEqualTo("affectation.motif");
        assertThat(identifiants(client.lire(API + "/dossiers?suiviPar=moi&limite=200", gagnant)))
                .contains(id);
        assertThat(identifiants(client.lire(API + "/dossiers?suiviPar=personne&limite=200", gagnant)))
                .doesNotContain(id);
        JsonNode repris = client.poster(
                        chemin(id, "/affectation"),
                        autre,
                        json(Map.of("version", 2, "motif", "Congé de la personne qui le suivait.")))
                .json();
        assertThat(repris.path("suiviPar").path("nom").asString()).contains("Agent de test");
        assertThat(identifiants(client.lire(API + "/dossiers?suiviPar=moi&limite=200", gagnant)))
                .doesNotContain(id);
    }

    private List<Reponse> ensemble(List<String> agents, String id) throws InterruptedException, ExecutionException {
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reponse>> attendues = agents.stream()
                    .map(a ->
                            fils.submit(() -> client.poster(chemin(id, "/affectation"), a, json(Map.of("version", 1)))))
                    .toList();
            List<Reponse> reponses = new ArrayList<>();
            for (Future<Reponse> attendue : attendues) {
                reponses.add(attendue.get());
            }
            return reponses;
        }
    }

    @Test
    void un_commentaire_est_interne_ne_change_pas_le_dossier_et_se_retire_a_sa_place() {
        String id = dossier("X", BFC, 16, DEPOT);
        String corps = json(Map.of("texte", "Le porteur confirme le devis."));
        assertThat(client.poster(chemin(id, "/commentaires"), PORTEUR, corps).code())
                .isEqualTo("acces.role");
        assertThat(client.poster(chemin(id, "/commentaires"), INSTRUCTEUR_GE, corps)
                        .code())
                .isEqualTo("acces.region");
        client.poster(chemin(id, "/commentaires"), INSTRUCTEUR, corps);
        Reponse deux = client.poster(chemin(id, "/commentaires"), DECIDEUR, json(Map.of("texte", "Vu.")));
        assertThat(deux.json().path("elements").size()).isEqualTo(2);
        String motif = json(Map.of("motif", "Écrit sur le mauvais dossier."));
        assertThat(client.poster(chemin(id, "/commentaires/2/retrait"), INSTRUCTEUR, motif)
                        .code())
                .isEqualTo("commentaire.auteur");
        JsonNode retire = client.poster(chemin(id, "/commentaires/1/retrait"), INSTRUCTEUR, motif)
                .json()
                .path("elements")
                .get(0);
        assertThat(retire.has("texte")).isFalse();
        assertThat(retire.path("motifRetrait").asString()).contains("mauvais dossier");
        assertThat(client.poster(chemin(id, "/commentaires/1/retrait"), DECIDEUR, motif)
                        .code())
                .isEqualTo("commentaire.deja_retire");
        assertThat(client.poster(chemin(id, "/commentaires/9/retrait"), DECIDEUR, motif)
                        .code())
                .isEqualTo("commentaire.introuvable");
        assertThat(client.lire(chemin(id, "/commentaires"), PORTEUR).code()).isEqualTo("acces.role");
        assertThat(client.lire(chemin(id, "/commentaires"), CNSA)
                        .json()
                        .path("elements")
                        .size())
                .isEqualTo(2);
        assertThat(client.lire(chemin(id, ""), INSTRUCTEUR)
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void une_conclusion_se_notifie_entre_son_jour_et_aujourd_hui() {
        String id = dossier("Y", BFC, 16, DEPOT);
        client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "");
        assertThat(client.poster(chemin(id, "/notification"), INSTRUCTEUR, notification("2025-09-20"))
                        .code())
                .isEqualTo("dossier.etat");
        client.poster(chemin(id, "/consultations-cd"), INSTRUCTEUR, consultation("21"));
        JsonNode retenu = client.poster(chemin(id, "/decision"), DECIDEUR, decision("RETENU"))
                .json();
        assertThat(retenu.path("etape").path("code").asString()).isEqualTo("NOTIFICATION");
        assertThat(retenu.path("echeances").get(0).path("au").asString()).isEqualTo("2025-10-05");
        assertThat(client.poster(chemin(id, "/notification"), INSTRUCTEUR, notification("2025-09-19"))
                        .code())
                .isEqualTo("notification.date");
        JsonNode notifie = client.poster(chemin(id, "/notification"), INSTRUCTEUR, notification("2025-09-20"))
                .json();
        assertThat(notifie.path("etat").asString()).isEqualTo("RETENU");
        assertThat(notifie.path("etape").path("code").asString()).isEqualTo("ACHEVE");
        assertThat(notifie.path("notification").path("reference").asString()).isEqualTo("LRAR 1");
        assertThat(evenements("dossiers", id)).hasSize(1);
    }

    @Test
    void un_dossier_d_amorcage_non_finance_se_reexamine_sous_la_campagne_qui_l_admet() {
        String ancien = importer(galis(
                numeroGalis(),
                "2021-03-10T10:00:00Z",
                ProjetDeTest.amorcage(16, BFC).declare()));
        assertThat(client.poster(chemin(ancien, "/reprise"), INSTRUCTEUR, reprise("G22", "REEXAMEN"))
                        .code())
                .isEqualTo("dossier.etat");
        client.poster(chemin(ancien, "/recevabilite"), INSTRUCTEUR, "");
        client.lire(chemin(ancien, ""), INSTRUCTEUR)
                .json()
                .path("clausesEnAttente")
                .forEach(c ->
                        client.poster(chemin(ancien, "/verdicts"), INSTRUCTEUR, verdict(c.asString(), "SATISFAIT")));
        assertThat(client.lire(chemin(ancien, ""), INSTRUCTEUR)
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("RECEVABLE");
        assertThat(client.poster(chemin(ancien, "/reprise"), INSTRUCTEUR, reprise("G25", "REEXAMEN"))
                        .code())
                .isEqualTo("reprise.campagne");
        Reponse reprise = client.poster(chemin(ancien, "/reprise"), INSTRUCTEUR, reprise("G22", "NOUVEAU_DOSSIER"));
        assertThat(reprise.statut()).isEqualTo(201);
        assertThat(reprise.json().path("campagne").asString()).isEqualTo("G22");
        assertThat(reprise.json().path("etat").asString()).isEqualTo("BROUILLON");
        assertThat(reprise.json().path("origine").asString()).isEqualTo(ancien);
        JsonNode cite = client.lire(chemin(ancien, ""), INSTRUCTEUR).json();
        assertThat(cite.path("repris").asString())
                .isEqualTo(reprise.json().path("dossierId").asString());
        assertThat(client.poster(chemin(ancien, "/reprise"), INSTRUCTEUR, reprise("G22", "REEXAMEN"))
                        .code())
                .isEqualTo("reprise.deja_faite");
    }

    private static String reprise(String campagne, String mode) {
        return json(Map.of("campagne", campagne, "mode", mode, "motif", "Le porteur souhaite maintenir son projet."));
    }

    private static String notification(String le) {
        return json(Map.of("notifieeLe", le, "moyen", "COURRIER", "reference", "LRAR 1"));
    }

    private static String decision(String issue) {
        return json(Map.of("issue", issue, "motif", "Projet cohérent, priorité régionale."));
    }
}
