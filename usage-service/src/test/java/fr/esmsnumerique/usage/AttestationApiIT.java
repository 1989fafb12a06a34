package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.ClientHttp.Reponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The attestation, and what a later correction does to it. */
class AttestationApiIT extends ApiUsageDeTest {
    @Test
    void l_attestation_dit_tout_ce_qui_manque_puis_rend_le_solde_payable_une_fois() {
        declarer(JETON_PORTEUR, "2026-09", essms(UN, 69, 100), conforme(DEUX));
        Reponse refus = attester(INSTRUCTEUR, "2026-09");
        assertThat(refus.statut()).isEqualTo(409);
        assertThat(refus.code()).isEqualTo("attestation.refusee");
        assertThat(refus.json()
                        .path("erreurs")
                        .valueStream()
                        .map(e -> e.path("champ").asString()))
                .containsExactly("vsr", "PV_VA", "PV_VSR", "PREUVE_CIBLES", "TAUX_MSS");

        recettes(JETON_PORTEUR, "2026-05-12", "2026-06-30");
        preuves();
        declarer(JETON_PORTEUR, "2026-09", essms(UN, 71, 100), essms(DEUX, 69, 100));
        assertThat(attester(INSTRUCTEUR, "2026-09").code()).isEqualTo("attestation.lecture_a_choisir");

        declarer(JETON_PORTEUR, "2026-09", conforme(DEUX));
        String cle = UUID.randomUUID().toString();
        String corps = "{\"dossierId\":\"" + dossier + "\",\"mois\":\"2026-09\"}";
        Reponse attestee = client.poster(API + "/attestations", INSTRUCTEUR, corps, cle);
        assertThat(attestee.statut()).isEqualTo(201);
        assertThat(client.poster(API + "/attestations", INSTRUCTEUR, corps, cle))
                .isEqualTo(attestee);
        assertThat(attester(INSTRUCTEUR, "2026-09").code()).isEqualTo("attestation.deja_faite");
        assertThat(recettes(JETON_PORTEUR, "2026-05-12", "2026-07-01").code()).isEqualTo("projet.atteste");

        Reponse lue = client.lire(API + "/attestations/ATT-" + dossier, JETON_PORTEUR);
        assertThat(lue.json()).isEqualTo(attestee.json());
        assertThat(lue.json().path("calcul").path("indicateurs").size()).isEqualTo(7);
        assertThat(lue.json()
                        .path("preuves")
                        .valueStream()
                        .map(p -> p.path("nature").asString()))
                .containsExactly("PV_VA", "PV_VSR", "PREUVE_CIBLES");
        assertThat(preuve(JETON_PORTEUR, "PREUVE_CIBLES", "autre.pdf", pdf("autre"))
                        .code())
                .isEqualTo("projet.atteste");

        attendre(() -> evenementsDuDossier().size() >= 2);
        assertThat(evenementsDuDossier())
                .hasSize(2)
                .allSatisfy(e -> assertThat(e)
                        .contains("fr.esmsnumerique.usage.atteste.v1", "ATT-" + dossier, "\"ciblesAtteintes\":true"));

        assertThat(declarer(JETON_PORTEUR, "2026-09", essms(UN, 0, 100)).code()).isEqualTo("declaration.motif_exige");
        assertThat(declarer(JETON_PORTEUR, "2026-09", essms(UN, 71, 100)).statut())
                .as("une redite ne corrige rien")
                .isEqualTo(200);
        assertThat(client.lire(API + "/attestations/ATT-" + dossier, CNSA).json())
                .isEqualTo(attestee.json());
    }

    @Test
    void un_mois_qui_n_est_pas_fini_ou_qui_precede_la_convention_ne_s_atteste_pas() {
        recettes(JETON_PORTEUR, "2026-05-12", "2026-06-30");
        preuves();
        for (String mois : List.of("2026-11", "2099-12", "2025-10", "2024-01")) {
            String code = mois.compareTo("2026") < 0 ? "mois_anterieur" : "mois_non_ecoule";
            Reponse refus = attester(INSTRUCTEUR, mois);
            assertThat(refus.code()).as(mois).isEqualTo("attestation.refusee");
            assertThat(refus.json().path("erreurs").path(0).path("champ").asString())
                    .as(mois)
                    .isEqualTo(code);
            var calcul = client.lire(API + "/projets/" + dossier + "/indicateurs?mois=" + mois, INSTRUCTEUR)
                    .json();
            assertThat(calcul.path("attestable").asBoolean(true)).as(mois).isFalse();
            assertThat(calcul.path("obstacles").path(0).path("code").asString())
                    .as(mois)
                    .isEqualTo(code);
        }
    }

    @Test
    void une_correction_apres_l_attestation_ouvre_une_alerte_avec_son_effet_et_n_y_change_rien() {
        recettes(JETON_PORTEUR, "2026-05-12", "2026-06-30");
        preuves();
        declarer(JETON_PORTEUR, "2026-09", conforme(UN), conforme(DEUX));
        Reponse attestee = attester(INSTRUCTEUR, "2026-09");
        assertThat(alertes(INSTRUCTEUR, "")).isEmpty();

        assertThat(corriger("2026-09", essms(UN, 0, 100)).statut()).isEqualTo(200);
        assertThat(corriger("2026-09", essms(UN, 0, 100)).statut()).isEqualTo(200);
        JsonNode alerte = alertes(INSTRUCTEUR, "&etat=OUVERTE").getFirst();
        assertThat(alertes(INSTRUCTEUR, "")).hasSize(1);
        assertThat(alerte.path("ciblesAvant").asBoolean()).isTrue();
        assertThat(alerte.has("soldePayeLe")).as("le solde n'est pas payé").isFalse();
        assertThat(alerte.path("ciblesApres").asBoolean(true)).isFalse();
        assertThat(alerte.path("motif").asString()).isEqualTo("Double comptage des messages");
        assertThat(alerte.path("changements").get(0).path("code").asString()).isEqualTo("TAUX_MSS");
        assertThat(alerte.path("changements").get(0).path("apres").asString()).isEqualTo("NON_ATTEINT");
        assertThat(client.lire(API + "/attestations/ATT-" + dossier, CNSA).json())
                .isEqualTo(attestee.json());
        attendre(() -> evenementsDuDossier().stream().anyMatch(e -> e.contains("usage.corrige")));
        assertThat(evenementsDuDossier())
                .filteredOn(e -> e.contains("fr.esmsnumerique.usage.corrige.v1"))
                .hasSize(1);

        assertThat(declarer(JETON_PORTEUR, "2026-10", conforme(UN), conforme(DEUX))
                        .statut())
                .as("le mois suivant se déclare comme avant")
                .isEqualTo(200);
        assertThat(alertes(INSTRUCTEUR, "")).hasSize(1);
    }

    /** The money is out: the figures change, what was attested and paid does not, and somebody is told so with the day of the payment. */
    @Test
    void une_correction_apres_le_paiement_du_solde_dit_qu_il_est_paye_et_garde_la_trace() {
        recettes(JETON_PORTEUR, "2026-05-12", "2026-06-30");
        preuves();
        declarer(JETON_PORTEUR, "2026-09", conforme(UN), conforme(DEUX));
        Reponse attestee = attester(INSTRUCTEUR, "2026-09");
        annoncer("versement.paye", "\"tranche\":\"SOLDE\",\"datePaiement\":\"2026-11-04\"");

        assertThat(declarer(JETON_PORTEUR, "2026-09", essms(UN, 0, 100)).code())
                .as("jamais en silence")
                .isEqualTo("declaration.motif_exige");
        assertThat(corriger("2026-09", essms(UN, 0, 100)).statut()).isEqualTo(200);
        JsonNode alerte = alertes(INSTRUCTEUR, "&etat=OUVERTE").getFirst();
        assertThat(alerte.path("soldePayeLe").asString()).isEqualTo("2026-11-04");
        assertThat(alerte.path("ciblesApres").asBoolean(true)).isFalse();
        assertThat(historique("2026-09")
                        .get(0)
                        .path("compteurs")
                        .path("messagesMss")
                        .asInt())
                .as("la valeur attestée reste dans l'historique")
                .isEqualTo(70);
        assertThat(client.lire(API + "/attestations/ATT-" + dossier, CNSA).json())
                .isEqualTo(attestee.json());
    }

    @Test
    void seule_l_ars_du_projet_dit_ce_qui_suit_d_une_alerte_et_une_fois() {
        recettes(JETON_PORTEUR, "2026-05-12", "2026-06-30");
        preuves();
        declarer(JETON_PORTEUR, "2026-09", conforme(UN), conforme(DEUX));
        attester(INSTRUCTEUR, "2026-09");
        corriger("2026-09", essms(UN, 71, 100));
        String chemin = API + "/alertes/"
                + alertes(INSTRUCTEUR, "").getFirst().path("id").asString() + "/traitement";
        String suite = "{\"suite\":\"Sans effet sur les cibles, vérifié.\"}";
        String ailleurs = IDENTITE.agent("ARS_INSTRUCTEUR", "52");
        assertThat(alertes(ailleurs, "")).isEmpty();
        assertThat(client.lire(API + "/alertes", JETON_PORTEUR).code()).isEqualTo("acces.role");
        assertThat(client.poster(chemin, ailleurs, suite).code()).isEqualTo("acces.region");
        assertThat(client.poster(chemin, JETON_PORTEUR, suite).code()).isEqualTo("acces.role");
        assertThat(client.poster(chemin, INSTRUCTEUR, suite).json().path("etat").asString())
                .isEqualTo("TRAITEE");
        assertThat(client.poster(chemin, INSTRUCTEUR, suite).code()).isEqualTo("alerte.traitee");
        assertThat(alertes(INSTRUCTEUR, "&etat=OUVERTE")).isEmpty();
    }

    private Reponse corriger(String mois, String essms) {
        return client.remplacer(
                API + "/projets/" + dossier + "/declarations/" + mois,
                JETON_PORTEUR,
                "{\"motif\":\"Double comptage des messages\",\"declarations\":[" + essms + "]}");
    }

    private List<JsonNode> alertes(String jeton, String filtre) {
        return client.lire(API + "/alertes?limite=200" + filtre, jeton)
                .json()
                .path("elements")
                .valueStream()
                .filter(a -> a.path("dossierId").asString().equals(dossier))
                .toList();
    }
}
