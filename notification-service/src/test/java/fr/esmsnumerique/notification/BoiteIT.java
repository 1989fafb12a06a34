package fr.esmsnumerique.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.notification.ClientHttp.Reponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who reads which message, page by page, and every event that has one. */
class BoiteIT extends NotificationsDeTest {

    @Test
    void une_region_et_un_organisme_ne_lisent_que_les_leurs() {
        attribuer();
        String financier = IDENTITE.agent("ARS_FINANCIER", "27");
        String ailleurs = IDENTITE.agent("ARS_FINANCIER", "52");
        String id = messagesDuDossier(financier).getFirst().path("id").asString();
        assertThat(client.lire(API + "/" + id, financier).json().path("objet").asString())
                .contains("à programmer");
        for (String autre :
                List.of(ailleurs, PORTEUR, IDENTITE.porteur("440000016"), IDENTITE.agent("ARS_DECIDEUR", "27"))) {
            assertThat(client.lire(API + "/" + id, autre).code()).isEqualTo("message.introuvable");
            assertThat(client.poster(API + "/" + id + "/lecture", autre, "").code())
                    .isEqualTo("message.introuvable");
        }
        assertThat(messagesDuDossier(ailleurs)).isEmpty();
        assertThat(messagesDuDossier(IDENTITE.porteur("440000016"))).isEmpty();
        assertThat(messagesDuDossier(IDENTITE.national("CNSA_PILOTE"))).hasSize(2);
        assertThat(client.lire(API, IDENTITE.jeton("e", java.util.Map.of("roles", List.of("SYSTEME_EXTERNE"))))
                        .code())
                .isEqualTo("acces.role");
    }

    @Test
    void ce_qu_une_personne_a_demande_n_est_lu_que_d_elle() {
        String moi = IDENTITE.jeton("agent-exports", java.util.Map.of("roles", List.of("CNSA_PILOTE")));
        assertThat(client.poster("/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"export/EXP-1/0","source":"/essai","type":"fr.esmsnumerique.export.pret.v1","subject":"EXP-1","time":"2025-10-16T08:00:00Z",
                "datacontenttype":"application/json","data":{"exportId":"EXP-1","personne":"agent-exports","objet":"Dossiers","fichier":"dossiers.xlsx","date":"2025-10-22"}}""").statut())
                .isEqualTo(204);

        JsonNode message = premierMessage(moi);
        assertThat(message.path("objet").asString()).isEqualTo("Export EXP-1 prêt : Dossiers");
        assertThat(message.has("region")).isFalse();
        String chemin = API + "/" + message.path("id").asString();
        assertThat(client.lire(chemin, moi).json().path("texte").asString())
                .contains("dossiers.xlsx", "22 octobre 2025");
        for (String autre : List.of(IDENTITE.national("CNSA_PILOTE"), IDENTITE.national("DNS_PILOTE"), PORTEUR)) {
            assertThat(client.lire(chemin, autre).code()).isEqualTo("message.introuvable");
            assertThat(client.lire(API, autre).corps()).doesNotContain("EXP-1");
        }
    }

    /** The subject of an event may be an application too: supervision of the application is not supervision of a person. */
    @Test
    void la_supervision_d_un_dossier_ne_lit_pas_ce_qu_une_personne_a_demande_a_son_sujet() {
        retenir("Motif");
        assertThat(client.poster("/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"export/%s/0","source":"/essai","type":"fr.esmsnumerique.export.pret.v1","subject":"%s","time":"2025-10-16T08:00:00Z",
                "datacontenttype":"application/json","data":{"exportId":"EXP-2","personne":"agent-seul","objet":"Dossier","fichier":"dossier.xlsx","date":"2025-10-22"}}""".formatted(dossier, dossier))
                        .statut())
                .isEqualTo(204);

        for (String national : List.of(IDENTITE.national("CNSA_PILOTE"), IDENTITE.national("DNS_PILOTE"))) {
            assertThat(messagesDuDossier(national))
                    .isNotEmpty()
                    .noneMatch(m -> m.toString().contains("dossier.xlsx")
                            || m.path("objet").asString().startsWith("Export"));
        }
    }

    @Test
    void un_redeploiement_avise_chaque_region_de_ses_seuls_montants() {
        String donnees = """
                "redeploiementId":"2025-G25-R07","enveloppe":"2025-G25","mouvementId":"2025-G25/000000000099","date":"2025-10-16",
                "cessions":[{"region":"52","montantCentimes":25000000,"dossiers":["G25-52-0001"]}],"attributions":[{"region":"44","montantCentimes":25000000}]""";
        assertThat(client.poster("/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"2025-G25/000000000099","source":"/essai","type":"fr.esmsnumerique.redeploiement.execute.v1","subject":"2025-G25-R07",
                "time":"2025-10-16T08:00:00Z","datacontenttype":"application/json","data":{"campagne":"G25",%s}}""".formatted(donnees))
                        .statut())
                .isEqualTo(204);

        JsonNode cede = premierMessage(IDENTITE.agent("ARS_FINANCIER", "52"));
        JsonNode recu = premierMessage(IDENTITE.agent("ARS_FINANCIER", "44"));
        assertThat(cede.path("objet").asString().replaceAll("[\\u202f\\u00a0]", " "))
                .isEqualTo("Redéploiement 2025-G25-R07 : 250 000,00 € cédés par votre région");
        assertThat(recu.path("objet").asString()).contains("reçus par votre région");
        assertThat(List.of(cede, recu))
                .allSatisfy(
                        m -> assertThat(m.path("redeploiementId").asString()).isEqualTo("2025-G25-R07"))
                .noneMatch(m -> m.has("dossierId"));
        assertThat(client.lire(API, IDENTITE.agent("ARS_FINANCIER", "27")).corps())
                .doesNotContain("R07");
    }

    @Test
    void la_lecture_est_personnelle_et_ne_se_date_qu_une_fois() {
        attribuer();
        String un = IDENTITE.agent("ARS_FINANCIER", "27");
        String collegue =
                IDENTITE.jeton("collegue", java.util.Map.of("roles", List.of("ARS_FINANCIER"), "region", "27"));
        String id = messagesDuDossier(un).getFirst().path("id").asString();
        long avant = nonLus(un);
        Reponse premiere = client.poster(API + "/" + id + "/lecture", un, "");
        assertThat(premiere.statut()).isEqualTo(200);
        assertThat(nonLus(un)).isEqualTo(avant - 1);
        assertThat(client.poster(API + "/" + id + "/lecture", un, "").json()).isEqualTo(premiere.json());
        assertThat(nonLus(un)).isEqualTo(avant - 1);
        assertThat(client.lire(API + "/" + id, un).json().path("lu").asBoolean())
                .isTrue();
        assertThat(client.lire(API + "/" + id, collegue).json().path("lu").asBoolean())
                .isFalse();
        assertThat(client.lire(API + "?nonLusSeulement=true&limite=200", un).corps())
                .doesNotContain(id);
        assertThat(client.lire(API + "?nonLusSeulement=true&limite=200", collegue)
                        .corps())
                .contains(id);
    }

    @Test
    void la_boite_se_lit_page_par_page_la_plus_recente_d_abord() {
        for (int i = 0; i < 5; i++) {
            retenir("Motif " + i);
        }
        List<String> ids = new ArrayList<>();
        List<String> instants = new ArrayList<>();
        String curseur = "";
        do {
            JsonNode page = client.lire(API + "?limite=2&dossierId=" + dossier + curseur, PORTEUR)
                    .json();
            page.path("elements").valueStream().forEach(m -> {
                ids.add(m.path("id").asString());
                instants.add(m.path("recuLe").asString());
            });
            curseur = page.has("curseurSuivant")
                    ? "&curseur=" + page.path("curseurSuivant").asString()
                    : "";
        } while (!curseur.isEmpty());
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        assertThat(instants).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void tous_les_evenements_adresses_sont_compris() {
        for (String[] cas : new String[][] {
            {
                "engagement.effectue",
                "\"enveloppe\":\"2025-G25\",\"montantCentimes\":100,\"mouvementId\":\"m\",\"date\":\"2025-10-02\""
            },
            {
                "engagement.retire",
                "\"enveloppe\":\"2025-G25\",\"montantCentimes\":100,\"resteEngageCentimes\":0,\"mouvementId\":\"m\",\"date\":\"2025-10-02\",\"total\":true"
            },
            {"convention.signee", "\"dateSignature\":\"2025-10-02\",\"type\":\"ARS_PORTEUR\""},
            {"versement.payable", "\"versementId\":\"v\",\"tranche\":\"AVANCE\",\"montantCentimes\":100,\"tentative\":0"
            },
            {
                "versement.transmis",
                "\"versementId\":\"v\",\"tranche\":\"AVANCE\",\"montantCentimes\":100,\"tentative\":1"
            },
            {
                "versement.paye",
                "\"versementId\":\"v\",\"tranche\":\"AVANCE\",\"montantCentimes\":100,\"tentative\":1,\"datePaiement\":\"2025-10-02\""
            },
            {
                "versement.rejete",
                "\"versementId\":\"v\",\"tranche\":\"SOLDE\",\"montantCentimes\":100,\"tentative\":1,\"dateRejet\":\"2025-10-02\",\"motif\":\"RIB\""
            },
            {
                "usage.atteste",
                "\"attestationId\":\"ATT-x\",\"date\":\"2025-10-02\",\"mois\":\"2025-09\",\"ciblesAtteintes\":true"
            }
        }) {
            assertThat(evenement(cas[0], "1", cas[1]).statut()).as(cas[0]).isEqualTo(204);
        }
        assertThat(messagesDuDossier(IDENTITE.national("DNS_PILOTE"))).hasSize(12);
        assertThat(evenement("dossier.inconnu", "1", "\"x\":1").statut()).isEqualTo(204);
    }

    @Test
    void le_contrat_servi_est_celui_publie() throws IOException {
        try (var yaml = getClass().getResourceAsStream("/contrats/notification.yaml")) {
            String servi = client.lire("/api/notification/v1/contrat", PORTEUR)
                    .json()
                    .path("version")
                    .asString();
            assertThat(new String(yaml.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\n  version: " + servi + "\n");
        }
    }

    private JsonNode premierMessage(String jeton) {
        return client.lire(API, jeton).json().path("elements").path(0);
    }

    private long nonLus(String jeton) {
        return client.lire(API + "?limite=1", jeton).json().path("nonLus").asLong();
    }
}
