package fr.esmsnumerique.budget;

import static fr.esmsnumerique.budget.Attente.attendreQue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is written: programmed, engaged, paid, refused, corrected. */
class GrandLivreIT extends GrandLivre {

    @Test
    void du_programme_au_paye_un_dossier_traverse_le_livre() {
        JsonNode avant = region(soldes(CNSA, ""), "27");
        Reponse programme = programmer(FINANCIER);
        assertThat(programme.statut()).isEqualTo(201);
        assertThat(programme.json().path("montantCentimes").asLong()).isEqualTo(210_000);

        Reponse engage = engager(DECIDEUR);
        assertThat(engage.statut()).isEqualTo(201);
        assertThat(engage.json().path("dateEffet").asString()).isEqualTo("2025-10-14");

        attendreQue(() -> evenements().size() >= 2);
        assertThat(evenements())
                .hasSize(2)
                .allSatisfy(e -> assertThat(e)
                        .contains(
                                "fr.esmsnumerique.engagement.effectue.v1",
                                "\"id\":\"" + engage.json().path("id").asString() + "\"",
                                "\"montantCentimes\":210000",
                                "\"date\":\"2025-10-14\""));

        assertThat(paiement("versement.paye", "V1-" + dossier, 105_000).statut())
                .isEqualTo(204);
        assertThat(paiement("versement.paye", "V1-" + dossier, 105_000).statut())
                .isEqualTo(204);
        JsonNode apres = region(soldes(CNSA, ""), "27");
        assertThat(ecart(avant, apres, "engageCentimes")).isEqualTo(210_000);
        assertThat(ecart(avant, apres, "disponibleCentimes")).isEqualTo(-210_000);
        assertThat(ecart(avant, apres, "payeAvanceCentimes")).isEqualTo(105_000);
        assertThat(ecart(avant, apres, "resteAPayerCentimes")).isEqualTo(105_000);
        assertThat(ecart(avant, apres, "alloueCentimes")).isZero();
        assertThat(types(dossier)).containsExactly("PROGRAMMATION", "ENGAGEMENT", "PAIEMENT");

        assertThat(paiement("versement.rejete", "V1-" + dossier, 105_000).statut())
                .isEqualTo(204);
        assertThat(ecart(avant, region(soldes(CNSA, ""), "27"), "payeAvanceCentimes"))
                .isZero();
    }

    @Test
    void un_paiement_au_dela_de_l_engagement_est_garde_de_cote_et_ne_change_rien() {
        programmer(FINANCIER);
        engager(DECIDEUR);

        assertThat(paiement("versement.paye", "V9-" + dossier, 210_001).statut())
                .isEqualTo(204);

        assertThat(types(dossier)).containsExactly("PROGRAMMATION", "ENGAGEMENT");
        assertThat(base.getCollection("paiements_refuses")
                        .find(new org.bson.Document("versement", "V9-" + dossier))
                        .first())
                .containsEntry("code", "paiement.excessif");
    }

    @Test
    void le_montant_programme_est_celui_du_financement_et_rien_d_autre() {
        VOISINS.financer(dossier, "CALCULE", 210_000);
        assertThat(programmer(FINANCIER).code()).isEqualTo("financement.non_arrete");
        assertThat(poster("/programmations", FINANCIER, "{\"dossierId\":\"G25-27-9999\"}")
                        .code())
                .isEqualTo("financement.introuvable");
        assertThat(poster("/programmations", FINANCIER, "{\"dossierId\":\"" + dossier + "\",\"montantCentimes\":1}")
                        .statut())
                .isEqualTo(400);
    }

    @Test
    void un_montant_arrete_revise_apres_la_programmation_empeche_d_engager() {
        programmer(FINANCIER);
        assertThat(evenement("financement.arrete", "arrete-" + dossier, "\"montantCentimes\":200000")
                        .statut())
                .isEqualTo(204);
        assertThat(engager(DECIDEUR).code()).isEqualTo("ae.montant_revise");

        VOISINS.financer(dossier, "DECIDE", 200_000);
        Reponse liberee = poster(
                "/deprogrammations", FINANCIER, "{\"dossierId\":\"" + dossier + "\",\"motif\":\"Montant révisé\"}");
        assertThat(liberee.statut()).as(liberee.corps()).isEqualTo(201);
        programmer(FINANCIER);
        assertThat(engager(DECIDEUR).json().path("montantCentimes").asLong()).isEqualTo(200_000);
    }

    @Test
    void les_refus_disent_le_disponible_la_regle_et_ne_laissent_rien() {
        VOISINS.financer(dossier, "DECIDE", 999_999_999_999L);
        String avant = soldes(CNSA, "").corps();

        Reponse refus = programmer(FINANCIER);

        assertThat(refus.statut()).isEqualTo(409);
        assertThat(refus.code()).isEqualTo("ae.disponible_insuffisant");
        assertThat(refus.json().path("detail").asString())
                .contains(
                        "Bourgogne-Franche-Comté",
                        "9 999 999 999,99 €".replace(' ', '\u202f').replace("\u202f€", " €"),
                        "BUD-01");
        assertThat(refus.json().path("regle").asString()).isEqualTo("BUD-01");
        assertThat(refus.json().path("reference").path("texte").asString()).startsWith("Instruction DNS/DGCS/CNSA");
        assertThat(refus.json().path("reference").path("localisation").asString())
                .isEqualTo("003:L419-425");
        assertThat(refus.json().path("reference").path("statut").asString()).isEqualTo("sur_texte");
        assertThat(refus.json().path("demandeCentimes").asLong()).isEqualTo(999_999_999_999L);
        assertThat(refus.json().path("disponibleCentimes").asLong())
                .isEqualTo(region(soldes(CNSA, ""), "27")
                        .path("disponibleCentimes")
                        .asLong());
        assertThat(refus.json().path("action").asString()).startsWith("Libérez une programmation");
        assertThat(soldes(CNSA, "").corps()).isEqualTo(avant);
        assertThat(engager(DECIDEUR).code()).isEqualTo("ae.rien_de_programme");
        assertThat(notifier("27", 9_000_000_000L).code()).isEqualTo("ae.reserve_insuffisante");
        assertThat(notifier("27", -999_999_999L).code()).isEqualTo("ae.disponible_insuffisant");
        assertThat(soldes(CNSA, "").corps()).isEqualTo(avant);
    }

    @Test
    void la_meme_personne_ne_programme_pas_et_n_engage_pas() {
        String cumul = IDENTITE.jeton(
                "cumul", java.util.Map.of("roles", List.of("ARS_FINANCIER", "ARS_DECIDEUR"), "region", "27"));
        assertThat(programmer(cumul).statut()).isEqualTo(201);
        Reponse refus = engager(cumul);
        assertThat(refus.statut()).isEqualTo(403);
        assertThat(refus.code()).isEqualTo("ae.separation_des_roles");
        assertThat(engager(DECIDEUR).statut()).isEqualTo(201);
    }

    @Test
    void une_demande_rejouee_rend_la_meme_reponse_et_la_meme_cle_ne_sert_pas_deux_fois() {
        String cle = UUID.randomUUID().toString();
        String corps = "{\"dossierId\":\"" + dossier + "\"}";
        Reponse premiere = client.poster(API + "/programmations", FINANCIER, corps, cle);
        assertThat(client.poster(API + "/programmations", FINANCIER, corps, cle))
                .isEqualTo(premiere);
        assertThat(client.poster(API + "/programmations", FINANCIER, "{\"dossierId\":\"G25-27-9998\"}", cle)
                        .code())
                .isEqualTo("idempotence.corps_different");
        // The memory of answers is lost, the ledger itself still knows the key.
        base.listCollectionNames().forEach(nom -> {
            if (nom.contains("idempot") || nom.contains("reponses")) {
                base.getCollection(nom).deleteMany(new org.bson.Document());
            }
        });
        assertThat(client.poster(API + "/programmations", FINANCIER, corps, cle).json())
                .isEqualTo(premiere.json());
        assertThat(types(dossier)).containsExactly("PROGRAMMATION");
        assertThat(client.poster(API + "/programmations", FINANCIER, corps, "courte")
                        .statut())
                .isEqualTo(400);
    }

    @Test
    void cent_demandes_simultanees_sur_le_meme_dossier_n_en_engagent_qu_une() throws Exception {
        programmer(FINANCIER);
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reponse>> reponses = IntStream.range(0, 100)
                    .mapToObj(i -> fils.submit(() -> engager(DECIDEUR)))
                    .toList();
            List<Integer> statuts = new ArrayList<>();
            for (Future<Reponse> reponse : reponses) {
                statuts.add(reponse.get().statut());
            }
            assertThat(statuts.stream().filter(s -> s == 201)).hasSize(1);
            assertThat(statuts.stream().filter(s -> s == 409)).hasSize(99);
        }
    }

    @Test
    void une_notification_par_erreur_se_corrige_par_son_inverse() {
        String notification = notifier("52", 7_000).json().path("id").asString();
        String corps = "{\"mouvementId\":\"" + notification + "\",\"motif\":\"Région erronée\"}";
        assertThat(poster("/corrections", FINANCIER, corps).code()).isEqualTo("acces.role");
        assertThat(poster("/corrections", CNSA, corps).statut()).isEqualTo(201);
        assertThat(region(soldes(CNSA, ""), "52").path("notifieCentimes").asLong(-1))
                .isZero();
        assertThat(poster("/corrections", CNSA, corps).code()).isEqualTo("ae.correction_impossible");
        assertThat(poster("/corrections", CNSA, corps.replace(notification, "2025-G25/999999999999"))
                        .code())
                .isEqualTo("mouvement.introuvable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "\"100\"",
                "1e309",
                "NaN",
                "null",
                "99999999999999999999",
                "100000000000001",
                "true",
                "\"1,00\"",
                "0.001"
            })
    void un_montant_mal_forme_est_refuse_tout_de_suite(String montant) {
        String avant = soldes(CNSA, "").corps();
        String corps = notification("27", 1).replace("\"montantCentimes\":1", "\"montantCentimes\":" + montant);
        assertThat(poster("/enveloppes/" + ENVELOPPE + "/notifications-ae", CNSA, corps)
                        .statut())
                .isEqualTo(400);
        assertThat(soldes(CNSA, "").corps()).isEqualTo(avant);
    }
}
