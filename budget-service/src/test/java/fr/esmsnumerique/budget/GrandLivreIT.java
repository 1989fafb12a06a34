package fr.esmsnumerique.budget;

import static fr.esmsnumerique.budget.Attente.attendreQue;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.ClientHttp.Reponse;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The ledger over real HTTP, with real tokens and the true campaign file; it is 14 October 2025 in Paris. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(BaseIsolee.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "esms.evenements.balayage=200ms",
            "spring.datasource.url=jdbc:h2:mem:grand-livre"
        })
class GrandLivreIT {

    private static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    private static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    private static final String API = "/api/budget/v1";
    private static final String ENVELOPPE = "2025-G25";
    private static final String CNSA = IDENTITE.national("CNSA_PILOTE");
    private static final String FINANCIER = IDENTITE.agent("ARS_FINANCIER", "27");
    private static final String DECIDEUR = IDENTITE.agent("ARS_DECIDEUR", "27");

    private static int numero;

    @Autowired
    private MongoDatabase base;

    private ClientHttp client;
    private String dossier;

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        Stream.of("eligibilite", "financement", "usage", "notification")
                .forEach(service -> registre.add("esms.services." + service, VOISINS::url));
    }

    @BeforeAll
    void ouvrir_et_notifier(@LocalServerPort int port) {
        client = new ClientHttp(port);
        assertThat(poster("/enveloppes", CNSA, """
                {"exercice":2025,"campagne":"G25","montantCentimes":9000000000,"decision":"Décision CNSA 2025-04"}""").statut()).isEqualTo(201);
        assertThat(notifier("27", 100_000_000L).statut()).isEqualTo(201);
        assertThat(notifier("44", 50_000_000L).statut()).isEqualTo(201);
    }

    @BeforeEach
    void un_dossier_arrete() {
        dossier = "G25-27-%04d".formatted(++numero);
        VOISINS.financer(dossier, "DECIDE", 210_000);
    }

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
    void chacun_son_role_et_sa_region() {
        String financierGe = IDENTITE.agent("ARS_FINANCIER", "44");
        String decideurGe = IDENTITE.agent("ARS_DECIDEUR", "44");
        assertThat(programmer(DECIDEUR).code()).isEqualTo("acces.role");
        assertThat(programmer(CNSA).code()).isEqualTo("acces.role");
        assertThat(programmer(financierGe).code()).isEqualTo("acces.region");
        programmer(FINANCIER);
        assertThat(engager(FINANCIER).code()).isEqualTo("acces.role");
        assertThat(engager(decideurGe).code()).isEqualTo("acces.region");
        assertThat(poster("/enveloppes/" + ENVELOPPE + "/notifications-ae", FINANCIER, notification("27", 1))
                        .code())
                .isEqualTo("acces.role");
        assertThat(client.lire(API + "/integrite?enveloppe=" + ENVELOPPE, FINANCIER)
                        .code())
                .isEqualTo("acces.role");
        for (String chemin : List.of("/soldes", "/mouvements", "/integrite")) {
            assertThat(client.lire(API + chemin + "?enveloppe=" + ENVELOPPE, IDENTITE.porteur("210000006"))
                            .code())
                    .as(chemin)
                    .isEqualTo("acces.role");
        }
        assertThat(client.lire(API + "/enveloppes", IDENTITE.porteur("210000006"))
                        .code())
                .isEqualTo("acces.role");
    }

    @Test
    void une_region_ne_lit_que_la_sienne() {
        programmer(FINANCIER);
        Reponse soldes = soldes(IDENTITE.agent("ARS_FINANCIER", "44"), "");
        assertThat(soldes.json().path("regions").size()).isEqualTo(1);
        assertThat(soldes.json().has("reserveCentimes")).isFalse();
        assertThat(soldes.json().path("total").path("notifieCentimes").asLong()).isEqualTo(50_000_000);
        Reponse mouvements = client.lire(
                API + "/mouvements?limite=200&enveloppe=" + ENVELOPPE, IDENTITE.agent("ARS_DECIDEUR", "44"));
        assertThat(mouvements.json().path("elements").size()).isEqualTo(1);
        assertThat(mouvements.corps()).doesNotContain(dossier);
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
    void les_soldes_se_lisent_a_une_date_et_a_un_instant_jamais_dans_le_futur() {
        assertThat(soldes(CNSA, "&au=2025-10-15").code()).isEqualTo("solde.date_future");
        assertThat(soldes(CNSA, "&connu-le=2025-10-14T10:00:01Z").code()).isEqualTo("solde.date_future");
        JsonNode avant = soldes(CNSA, "&au=2024-12-31").json();
        assertThat(avant.path("note").asString()).contains("Aucun mouvement");
        assertThat(avant.path("ouvertCentimes").asLong(-1)).isZero();
        assertThat(avant.path("regions").size()).isEqualTo(18);
        JsonNode janvier = soldes(CNSA, "&au=2025-01-01").json();
        assertThat(janvier.path("ouvertCentimes").asLong()).isEqualTo(9_000_000_000L);
        assertThat(janvier.path("total").path("notifieCentimes").asLong(-1)).isZero();
        assertThat(soldes(CNSA, "&connu-le=2025-10-14T09:59:59Z")
                        .json()
                        .path("sequence")
                        .asLong(-1))
                .isZero();
        assertThat(client.lire(API + "/soldes?enveloppe=2031-G25", CNSA).code()).isEqualTo("enveloppe.introuvable");
    }

    @Test
    void les_totaux_sont_la_somme_des_regions_et_de_la_reserve() {
        programmer(FINANCIER);
        JsonNode soldes = soldes(CNSA, "").json();
        for (String poste : List.of("notifieCentimes", "alloueCentimes", "programmeCentimes", "engageCentimes")) {
            long somme = soldes.path("regions")
                    .valueStream()
                    .mapToLong(r -> r.path("postes").path(poste).asLong())
                    .sum();
            assertThat(soldes.path("total").path(poste).asLong()).as(poste).isEqualTo(somme);
        }
        assertThat(soldes.path("total").path("alloueCentimes").asLong()
                        + soldes.path("reserveCentimes").asLong())
                .isEqualTo(soldes.path("ouvertCentimes").asLong());
    }

    @Test
    void le_journal_se_lit_page_par_page_et_se_verifie() {
        programmer(FINANCIER);
        List<Long> sequences = new ArrayList<>();
        String curseur = "";
        do {
            JsonNode page = client.lire(API + "/mouvements?limite=2&enveloppe=" + ENVELOPPE + curseur, CNSA)
                    .json();
            page.path("elements")
                    .valueStream()
                    .forEach(m -> sequences.add(m.path("sequence").asLong()));
            curseur = page.has("curseurSuivant")
                    ? "&curseur=" + page.path("curseurSuivant").asString()
                    : "";
        } while (!curseur.isEmpty());
        assertThat(sequences)
                .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(1, sequences.size())
                        .boxed()
                        .toList());
        JsonNode integrite =
                client.lire(API + "/integrite?enveloppe=" + ENVELOPPE, CNSA).json();
        assertThat(integrite.path("conforme").asBoolean()).isTrue();
        assertThat(integrite.path("mouvementsVerifies").asLong()).isGreaterThanOrEqualTo(sequences.size());
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

    @Test
    void l_enveloppe_se_liste_avec_le_repere_national() {
        JsonNode enveloppe =
                client.lire(API + "/enveloppes", CNSA).json().path("elements").get(0);
        assertThat(enveloppe.path("id").asString()).isEqualTo(ENVELOPPE);
        assertThat(enveloppe.path("repereNational").path("montantCentimes").asLong())
                .isEqualTo(8_300_000_000L);
        assertThat(enveloppe.path("repereNational").path("depasse").asBoolean()).isTrue();
        assertThat(client.lire(API + "/enveloppes", FINANCIER).corps()).doesNotContain("reserveCentimes");
        assertThat(poster("/enveloppes", CNSA, """
                {"exercice":2025,"campagne":"G25","montantCentimes":1,"decision":"Encore"}""").code()).isEqualTo("enveloppe.deja_ouverte");
        assertThat(poster("/enveloppes", CNSA, """
                {"exercice":2026,"campagne":"G25","montantCentimes":1,"decision":"Trop tôt"}""").code()).isEqualTo("ae.exercice_errone");
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

    @Test
    void le_contrat_servi_est_celui_publie() throws Exception {
        try (var yaml = getClass().getResourceAsStream("/contrats/budget.yaml")) {
            assertThat(new String(yaml.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("version: "
                            + client.lire(API + "/contrat", CNSA)
                                    .json()
                                    .path("version")
                                    .asString());
        }
    }

    private Reponse programmer(String jeton) {
        return poster("/programmations", jeton, "{\"dossierId\":\"" + dossier + "\"}");
    }

    private Reponse engager(String jeton) {
        return poster("/engagements", jeton, "{\"dossierId\":\"" + dossier + "\"}");
    }

    private Reponse notifier(String region, long centimes) {
        return poster("/enveloppes/" + ENVELOPPE + "/notifications-ae", CNSA, notification(region, centimes));
    }

    private static String notification(String region, long centimes) {
        return """
                {"region":"%s","montantCentimes":%d,"circulaire":"Circulaire FMIS 2025-1","dateCirculaire":"2025-05-12"}""".formatted(region, centimes);
    }

    private Reponse paiement(String type, String versement, long centimes) {
        return evenement(type, type + "/" + versement, """
                "versementId":"%s","tranche":"AVANCE","montantCentimes":%d,"datePaiement":"2025-10-14\"""".formatted(versement, centimes));
    }

    private Reponse evenement(String type, String id, String donnees) {
        return client.poster(
                "/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"%s","source":"/financement","type":"fr.esmsnumerique.%s.v1","subject":"%s",
                "time":"2025-10-14T10:00:00Z","datacontenttype":"application/json","data":{"dossierId":"%s","region":"27","campagne":"G25",%s}}""".formatted(id, type, dossier, dossier, donnees));
    }

    private Reponse poster(String chemin, String jeton, String corps) {
        return client.poster(API + chemin, jeton, corps);
    }

    private Reponse soldes(String jeton, String suite) {
        return client.lire(API + "/soldes?enveloppe=" + ENVELOPPE + suite, jeton);
    }

    private static JsonNode region(Reponse soldes, String code) {
        return soldes.json()
                .path("regions")
                .valueStream()
                .filter(r -> r.path("region").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .path("postes");
    }

    private static long ecart(JsonNode avant, JsonNode apres, String poste) {
        return apres.path(poste).asLong() - avant.path(poste).asLong();
    }

    private List<String> types(String numeroDossier) {
        return client.lire(API + "/mouvements?enveloppe=" + ENVELOPPE + "&dossier=" + numeroDossier, CNSA)
                .json()
                .path("elements")
                .valueStream()
                .map(m -> m.path("type").asString())
                .toList();
    }

    private List<String> evenements() {
        return VOISINS.evenements.stream().filter(e -> e.contains(dossier)).toList();
    }
}
