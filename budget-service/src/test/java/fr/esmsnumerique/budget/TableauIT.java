package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The programming board and the lists, over real HTTP; it is 14 October 2025 in Paris. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(BaseIsolee.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"esms.demo=true", "esms.horloge=2025-10-14T10:00:00Z", "spring.datasource.url=jdbc:h2:mem:tableau"
        })
class TableauIT {

    private static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    private static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    private static final String API = "/api/budget/v1";
    private static final String TABLEAU = "/programmation/tableau?enveloppe=2025-G25";
    private static final String PROJETS = "/programmation/projets?enveloppe=2025-G25";
    private static final String EXPORT = "/programmation/projets/export?enveloppe=2025-G25";
    private static final String MOUVEMENTS = "/mouvements?enveloppe=2025-G25";
    private static final String CNSA = IDENTITE.national("CNSA_PILOTE");
    private static final String BFC = IDENTITE.agent("ARS_FINANCIER", "27");
    private static final String GRAND_EST = IDENTITE.agent("ARS_DECIDEUR", "44");

    private ClientHttp client;

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        Stream.of("eligibilite", "financement", "usage", "notification")
                .forEach(service -> registre.add("esms.services." + service, VOISINS::url));
    }

    /** Two circulars in 27, five projects of which two are engaged; one project in 44. */
    @BeforeAll
    void remplir(@LocalServerPort int port) {
        client = new ClientHttp(port);
        ecrire("/enveloppes", CNSA, """
                {"exercice":2025,"campagne":"G25","montantCentimes":9000000000,"decision":"Décision CNSA 2025-04"}""");
        notifier("27", 500_000, "FMIS 2025-1", "2025-05-12");
        notifier("27", 700_000, "FMIS 2025-2", "2025-09-01");
        notifier("44", 300_000, "FMIS 2025-1", "2025-05-12");
        for (int i = 1; i <= 5; i++) {
            programmer("G25-27-000" + i, 100_000L + i, BFC);
        }
        programmer("G25-44-0001", 250_000, IDENTITE.agent("ARS_FINANCIER", "44"));
        engager("G25-27-0001");
        engager("G25-27-0005");
    }

    @Test
    void le_tableau_dit_par_origine_ce_qui_est_programme_engage_disponible() {
        JsonNode tableau = json(TABLEAU, CNSA);
        JsonNode bfc = tableau.path("regions")
                .valueStream()
                .filter(r -> r.path("region").asString().equals("27"))
                .findFirst()
                .orElseThrow();
        assertThat(bfc.at("/chiffres/notifieCentimes").asLong()).isEqualTo(1_200_000);
        assertThat(bfc.at("/chiffres/programmeCentimes").asLong()).isEqualTo(300_009);
        assertThat(bfc.at("/chiffres/engageCentimes").asLong()).isEqualTo(200_006);
        assertThat(bfc.at("/chiffres/disponibleCentimes").asLong()).isEqualTo(699_985);
        assertThat(bfc.at("/projets/programmes").asLong()).isEqualTo(3);
        assertThat(bfc.at("/projets/engages").asLong()).isEqualTo(2);
        JsonNode origine = bfc.path("origines").get(0);
        assertThat(origine.path("origine").asString()).isEqualTo("FMIS 2025-1");
        assertThat(origine.path("dernierJour").asString()).isEqualTo("2025-12-30");
        assertThat(origine.path("jourSurDerogation").asString()).isEqualTo("2025-12-31");
        assertThat(origine.path("dernierJourAutreLecture").asString()).isEqualTo("2025-12-31");
        assertThat(origine.at("/reference/regle").asString()).isEqualTo("BUD-03");
        assertThat(bfc.at("/perte/jour").asString()).isEqualTo("2025-10-15");
        assertThat(bfc.at("/perte/constatee").asBoolean(true)).isFalse();
        assertThat(bfc.at("/perte/nonEngageCentimes").asLong()).isEqualTo(999_994);
        assertThat(bfc.at("/perte/programmeCentimes").asLong()).isEqualTo(300_009);
        assertThat(bfc.at("/perte/reference/regle").asString()).isEqualTo("BUD-04");
        assertThat(bfc.path("separationAssouplie").asBoolean(true)).isFalse();
    }

    @Test
    void les_totaux_sont_ceux_des_lignes_des_projets_et_des_soldes() {
        JsonNode tableau = json(TABLEAU, CNSA);
        JsonNode soldes = json("/soldes?enveloppe=2025-G25", CNSA).path("total");
        JsonNode projets = json(PROJETS, CNSA);
        for (String chiffre : List.of(
                "notifieCentimes",
                "alloueCentimes",
                "disponibleCentimes",
                "programmeCentimes",
                "engageCentimes",
                "cedeCentimes",
                "recuCentimes")) {
            long total = tableau.path("total").path(chiffre).asLong(-1);
            assertThat(somme(tableau.path("regions"), "/chiffres/" + chiffre))
                    .as(chiffre)
                    .isEqualTo(total);
            assertThat(tableau.path("regions")
                            .valueStream()
                            .mapToLong(r -> somme(r.path("origines"), "/chiffres/" + chiffre))
                            .sum())
                    .as(chiffre)
                    .isEqualTo(total);
            if (soldes.has(chiffre)) {
                assertThat(soldes.path(chiffre).asLong()).as(chiffre).isEqualTo(total);
            }
        }
        assertThat(projets.path("programmeCentimes").asLong())
                .isEqualTo(tableau.at("/total/programmeCentimes").asLong());
        assertThat(projets.path("engageCentimes").asLong())
                .isEqualTo(tableau.at("/total/engageCentimes").asLong());
        assertThat(projets.path("nombre").asInt()).isEqualTo(6);
    }

    @Test
    void une_region_ne_lit_que_la_sienne_dans_le_tableau_la_liste_et_le_fichier() {
        assertThat(json(TABLEAU, GRAND_EST).path("regions").size()).isEqualTo(1);
        assertThat(json(TABLEAU, GRAND_EST).at("/total/notifieCentimes").asLong())
                .isEqualTo(300_000);
        assertThat(json(PROJETS, GRAND_EST).path("nombre").asInt()).isEqualTo(1);
        assertThat(lire(EXPORT, GRAND_EST).corps()).contains("G25-44-0001").doesNotContain("G25-27");
        for (String chemin : List.of(TABLEAU, PROJETS, EXPORT, MOUVEMENTS)) {
            assertThat(lire(chemin + "&region=27", GRAND_EST).code()).as(chemin).isEqualTo("acces.region");
            assertThat(lire(chemin, IDENTITE.porteur("210000006")).code())
                    .as(chemin)
                    .isEqualTo("acces.role");
            assertThat(lire(
                                    chemin,
                                    IDENTITE.jeton(
                                            "grades", Map.of("roles", List.of("GRADES_LECTURE"), "region", "27")))
                            .code())
                    .as(chemin)
                    .isEqualTo("acces.role");
            assertThat(lire(chemin + "&region=44", CNSA).statut()).as(chemin).isEqualTo(200);
        }
    }

    @Test
    void les_projets_se_filtrent_se_trient_et_se_lisent_page_par_page() {
        assertThat(dossiers(PROJETS + "&region=27&tri=MONTANT", CNSA))
                .containsExactly("G25-27-0005", "G25-27-0004", "G25-27-0003", "G25-27-0002", "G25-27-0001");
        assertThat(dossiers(PROJETS + "&etat=ENGAGE", CNSA)).containsExactly("G25-27-0001", "G25-27-0005");
        assertThat(dossiers(PROJETS + "&tri=DEPUIS", BFC)).startsWith("G25-27-0005", "G25-27-0001");
        assertThat(dossiers(PROJETS + "&region=27&origine=FMIS%202025-2", CNSA)).containsExactly("G25-27-0005");
        assertThat(json(PROJETS + "&region=27&origine=FMIS%202025-2", CNSA)
                        .path("engageCentimes")
                        .asLong())
                .as("ce qui vient de cette circulaire seulement")
                .isEqualTo(15);

        List<String> lus = new ArrayList<>();
        String curseur = "";
        do {
            JsonNode page = json(PROJETS + "&limite=2" + curseur, CNSA);
            page.path("elements")
                    .valueStream()
                    .forEach(p -> lus.add(p.path("dossierId").asString()));
            curseur = page.has("curseurSuivant")
                    ? "&curseur=" + page.path("curseurSuivant").asString()
                    : "";
        } while (!curseur.isEmpty());
        assertThat(lus).isSorted().doesNotHaveDuplicates().hasSize(6);
    }

    @Test
    void les_pages_suivantes_ne_voient_pas_ce_qui_s_ecrit_apres_la_premiere() {
        notifier("53", 300_000, "FMIS 2025-1", "2025-05-12");
        String bretagne = IDENTITE.agent("ARS_FINANCIER", "53");
        programmer("G25-53-0002", 100_000, bretagne);
        programmer("G25-53-0003", 100_000, bretagne);
        JsonNode premiere = json(PROJETS + "&limite=1", bretagne);
        programmer("G25-53-0001", 100_000, bretagne);

        JsonNode seconde = json(
                PROJETS + "&limite=5&curseur=" + premiere.path("curseurSuivant").asString(), bretagne);

        assertThat(seconde.path("elements")
                        .valueStream()
                        .map(p -> p.path("dossierId").asString()))
                .containsExactly("G25-53-0003");
        assertThat(seconde.path("nombre").asInt()).isEqualTo(2);
        client.poster(API + "/deprogrammations", bretagne, "{\"dossierId\":\"G25-53-0001\",\"motif\":\"Essai\"}");
        client.poster(API + "/deprogrammations", bretagne, "{\"dossierId\":\"G25-53-0002\",\"motif\":\"Essai\"}");
        client.poster(API + "/deprogrammations", bretagne, "{\"dossierId\":\"G25-53-0003\",\"motif\":\"Essai\"}");
    }

    @Test
    void le_fichier_s_ouvre_dans_un_tableur() {
        Reponse csv = lire(EXPORT + "&region=27&etat=ENGAGE", CNSA);
        assertThat(csv.statut()).isEqualTo(200);
        assertThat(csv.corps().lines()).hasSize(4);
        assertThat(csv.corps())
                .startsWith("\uFEFFDossier;Région;État;Origine")
                .contains(
                        "G25-27-0005;Bourgogne-Franche-Comté;Engagé;FMIS 2025-2;Circulaire;0,00;0,00;0,15;2025-10-14;");
    }

    @ParameterizedTest
    @ValueSource(strings = {TABLEAU, PROJETS, MOUVEMENTS})
    void avant_le_premier_mouvement_une_note_et_dans_le_futur_un_refus(String chemin) {
        JsonNode avant = json(chemin + "&au=2024-12-31", CNSA);
        assertThat(avant.path("note").asString()).startsWith("Aucun mouvement à cette date");
        assertThat(avant.path("elements").size()).isZero();
        assertThat(json(chemin + "&connu-le=2025-10-14T09:59:59Z", CNSA)
                        .path("note")
                        .asString())
                .startsWith("Aucun mouvement à cette date");
        assertThat(json(chemin, CNSA).has("note")).isFalse();
        for (String futur : List.of("&au=2025-10-15", "&connu-le=2025-10-14T10:00:01Z")) {
            assertThat(lire(chemin + futur, CNSA).statut()).isEqualTo(422);
            assertThat(lire(chemin + futur, CNSA).code()).isEqualTo("solde.date_future");
        }
        assertThat(lire(EXPORT + "&au=2025-10-15", CNSA).code()).isEqualTo("solde.date_future");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&au=hier",
                "&au=2025-02-30",
                "&connu-le=2025",
                "&region=99",
                "&limite=0",
                "&limite=201",
                "&limite=x",
                "&curseur=%25%25",
                "&curseur=LTE",
                "&curseur=OTk5OTk5OTk5OTk5OTk5OTk5OTk5"
            })
    void un_parametre_malforme_est_refuse(String parametre) {
        List<String> listes = List.of(PROJETS, MOUVEMENTS);
        assertThat(listes)
                .allSatisfy(chemin -> assertThat(lire(chemin + parametre, CNSA).statut())
                        .as(chemin)
                        .isEqualTo(400));
        assertThat(lire(PROJETS + "&etat=PERDU", CNSA).statut()).isEqualTo(400);
        assertThat(lire(PROJETS + "&tri=AGE", CNSA).statut()).isEqualTo(400);
        assertThat(lire(MOUVEMENTS + "&type=VIREMENT", CNSA).statut()).isEqualTo(400);
        assertThat(lire(MOUVEMENTS + "&sens=ALEATOIRE", CNSA).statut()).isEqualTo(400);
        assertThat(lire(PROJETS.replace("2025-G25", "2031-G25"), CNSA).code()).isEqualTo("enveloppe.introuvable");
    }

    @Test
    void le_journal_se_filtre_et_se_lit_dans_les_deux_sens() {
        assertThat(types(MOUVEMENTS + "&region=44", CNSA)).containsExactly("NOTIFICATION_AE", "PROGRAMMATION");
        assertThat(types(MOUVEMENTS + "&type=ENGAGEMENT", CNSA)).containsExactly("ENGAGEMENT", "ENGAGEMENT");
        assertThat(types(MOUVEMENTS + "&au=2025-05-12", CNSA))
                .startsWith("OUVERTURE", "NOTIFICATION_AE", "NOTIFICATION_AE")
                .containsOnly("OUVERTURE", "NOTIFICATION_AE");
        assertThat(types(MOUVEMENTS + "&depuis=2025-09-01&au=2025-09-30", CNSA)).containsExactly("NOTIFICATION_AE");
        assertThat(json(MOUVEMENTS + "&type=CLOTURE", CNSA).has("note"))
                .as("aucun de ce type, mais le journal n'est pas vide")
                .isFalse();
        List<Long> croissant = sequences("");
        assertThat(croissant).isSorted().startsWith(1L);
        assertThat(sequences("&sens=DECROISSANT")).isEqualTo(croissant.reversed());
    }

    private List<Long> sequences(String sens) {
        List<Long> lues = new ArrayList<>();
        String curseur = "";
        do {
            JsonNode page = json(MOUVEMENTS + "&limite=3" + sens + curseur, CNSA);
            page.path("elements")
                    .valueStream()
                    .forEach(m -> lues.add(m.path("sequence").asLong()));
            curseur = page.has("curseurSuivant")
                    ? "&curseur=" + page.path("curseurSuivant").asString()
                    : "";
        } while (!curseur.isEmpty());
        return lues;
    }

    private void notifier(String region, long centimes, String circulaire, String date) {
        ecrire("/enveloppes/2025-G25/notifications-ae", CNSA, """
                {"region":"%s","montantCentimes":%d,"circulaire":"%s","dateCirculaire":"%s"}""".formatted(region, centimes, circulaire, date));
    }

    private void programmer(String dossier, long centimes, String jeton) {
        VOISINS.financer(dossier, "DECIDE", centimes);
        ecrire("/programmations", jeton, "{\"dossierId\":\"" + dossier + "\"}");
    }

    private void engager(String dossier) {
        ecrire("/engagements", IDENTITE.agent("ARS_DECIDEUR", "27"), "{\"dossierId\":\"" + dossier + "\"}");
    }

    private void ecrire(String chemin, String jeton, String corps) {
        Reponse reponse =
                client.poster(API + chemin, jeton, corps, UUID.randomUUID().toString());
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(201);
    }

    private Reponse lire(String chemin, String jeton) {
        return client.lire(API + chemin, jeton);
    }

    private JsonNode json(String chemin, String jeton) {
        Reponse reponse = lire(chemin, jeton);
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(200);
        return reponse.json();
    }

    private List<String> dossiers(String chemin, String jeton) {
        return json(chemin, jeton)
                .path("elements")
                .valueStream()
                .map(p -> p.path("dossierId").asString())
                .toList();
    }

    private List<String> types(String chemin, String jeton) {
        return json(chemin, jeton)
                .path("elements")
                .valueStream()
                .map(m -> m.path("type").asString())
                .toList();
    }

    private static long somme(JsonNode lignes, String chiffre) {
        return lignes.valueStream().mapToLong(l -> l.at(chiffre).asLong()).sum();
    }
}
