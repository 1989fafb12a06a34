package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.ClientHttp.Reponse;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The 15 October over real HTTP: prepared on the 14th, read and signed on the 16th. Each test has a region of its own to take from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "spring.datasource.url=jdbc:h2:mem:redeploiement"
        })
@Import(RedeploiementIT.Base.class)
class RedeploiementIT {

    private static final MongoDatabase BASE = MongoDeTest.baseNeuve("redeploiement");
    private static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    private static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    private static final String API = "/api/budget/v1";
    private static final String ENVELOPPE = "2025-G25";
    private static final String CNSA = IDENTITE.national("CNSA_PILOTE");
    private static final String DNS = IDENTITE.national("DNS_PILOTE");
    private static final long MILLE_EUROS = 100_000;

    private ClientHttp client;
    private Reponse prevision;
    private Reponse demain;

    @TestConfiguration(proxyBeanMethods = false)
    static class Base {
        @Bean
        @Primary
        MongoDatabase baseDuRedeploiement() {
            return BASE;
        }
    }

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        Stream.of("eligibilite", "financement", "usage", "notification")
                .forEach(service -> registre.add("esms.services." + service, VOISINS::url));
    }

    @BeforeAll
    void vivre_jusqu_au_16_octobre(@LocalServerPort int port) {
        client = new ClientHttp(port);
        assertThat(poster("/enveloppes", CNSA, """
                {"exercice":2025,"campagne":"G25","montantCentimes":9000000000,"decision":"Décision CNSA 2025-04"}""").statut()).isEqualTo(201);
        for (String region : List.of("27", "52", "53", "75", "84", "28", "24")) {
            notifier(region, MILLE_EUROS);
        }
        programmer("27", 1, 20_000);
        programmer("27", 2, 30_000);
        assertThat(engager("27", 2).statut()).isEqualTo(201);
        prevision = lire("/redeploiements/etat?enveloppe=" + ENVELOPPE, CNSA);
        demain = lire("/redeploiements/etat?enveloppe=" + ENVELOPPE + "&au=2025-10-15", CNSA);
        avancer("2025-10-15T20:00:00Z");
        programmer("27", 3, 10_000);
        assertThat(engager("27", 3).statut()).isEqualTo(201);
        avancer("2025-10-16T08:00:00Z");
        programmer("27", 4, 5_000);
        assertThat(engager("27", 4).statut()).isEqualTo(201);
    }

    @Test
    void l_etat_du_15_octobre_donne_les_deux_lectures_et_les_projets_a_risque() {
        JsonNode etat =
                lire("/redeploiements/etat?enveloppe=" + ENVELOPPE, CNSA).json();
        assertThat(etat.path("provisoire").asBoolean()).isFalse();
        assertThat(etat.path("jourReference").asString()).isEqualTo("2025-10-15");
        assertThat(etat.path("lectureRetenue")
                        .path("reference")
                        .path("localisation")
                        .asString())
                .isEqualTo("003:L431");
        assertThat(etat.path("autreLecture").path("reference").path("regle").asString())
                .isEqualTo("AMB-07");
        JsonNode bfc = region(etat, "27");
        JsonNode fin = bfc.path("lectures").path("finDeJournee");
        assertThat(fin.path("alloueCentimes").asLong()).isEqualTo(100_000);
        assertThat(fin.path("engageCentimes").asLong()).isEqualTo(40_000);
        assertThat(fin.path("nonEngageCentimes").asLong()).isEqualTo(60_000);
        assertThat(fin.path("programmeCentimes").asLong()).isEqualTo(20_000);
        assertThat(fin.path("disponibleCentimes").asLong()).isEqualTo(40_000);
        assertThat(bfc.path("lectures")
                        .path("debutDeJournee")
                        .path("nonEngageCentimes")
                        .asLong())
                .isEqualTo(70_000);
        assertThat(bfc.path("projetsARisque")
                        .valueStream()
                        .map(p -> p.path("dossierId").asString()
                                + p.path("depuis").asString()))
                .containsExactly("G25-27-00012025-10-14");
        // As known on the 14th, the engagement of the 15th was not there yet.
        JsonNode connu = region(
                lire(
                                "/redeploiements/etat?enveloppe=" + ENVELOPPE
                                        + "&au=2025-10-15&connu-le=2025-10-14T23:00:00Z",
                                CNSA)
                        .json(),
                "27");
        assertThat(connu.path("lectures")
                        .path("finDeJournee")
                        .path("nonEngageCentimes")
                        .asLong())
                .isEqualTo(70_000);
    }

    @Test
    void un_jour_non_termine_donne_une_prevision_et_un_jour_futur_un_refus() {
        assertThat(prevision.statut()).isEqualTo(200);
        assertThat(prevision.json().path("provisoire").asBoolean()).isTrue();
        assertThat(prevision.json().path("au").asString()).isEqualTo("2025-10-14");
        assertThat(prevision.json().path("note").asString()).contains("Prévision");
        assertThat(demain.code()).isEqualTo("solde.date_future");
        assertThat(lire("/redeploiements/etat?enveloppe=" + ENVELOPPE + "&au=2025-10-16", CNSA)
                        .json()
                        .path("provisoire")
                        .asBoolean())
                .isTrue();
        assertThat(lire("/redeploiements/etat?enveloppe=2031-G25", CNSA).code()).isEqualTo("enveloppe.introuvable");
    }

    @Test
    void une_region_ne_lit_que_la_sienne() {
        JsonNode etat = lire("/redeploiements/etat?enveloppe=" + ENVELOPPE, financier("27"))
                .json();
        assertThat(etat.path("regions").valueStream().map(r -> r.path("region").asString()))
                .containsExactly("27");
        assertThat(etat.path("total")
                        .path("finDeJournee")
                        .path("alloueCentimes")
                        .asLong())
                .isEqualTo(100_000);
    }

    @Test
    void deux_signatures_geles_puis_executent_et_chaque_region_a_son_releve() {
        programmer("52", 1, 60_000);
        String id = proposer("52", 70_000, List.of("G25-52-0001"), "44")
                .json()
                .path("id")
                .asString();
        assertThat(id).matches("2025-G25-R[0-9]{2}");
        assertThat(lire("/redeploiements/" + id, financier("52")).code()).isEqualTo("redeploiement.introuvable");

        Reponse gel = signer(id, CNSA);
        assertThat(gel.statut()).as(gel.corps()).isEqualTo(201);
        assertThat(gel.json().path("etat").asString()).isEqualTo("GELE");
        Reponse engagement = engager("52", 1);
        assertThat(engagement.code()).isEqualTo("ae.gele");
        assertThat(engagement.json().path("detail").asString()).contains(id, "BUD-04");
        assertThat(lire("/redeploiements/" + id, financier("52"))
                        .json()
                        .path("receveurs")
                        .isEmpty())
                .isTrue();
        assertThat(lire("/redeploiements/" + id, financier("44")).statut()).isEqualTo(404);
        assertThat(lire("/redeploiements/" + id + "/releves/52", CNSA).code()).isEqualTo("redeploiement.non_execute");

        Reponse execution = signer(id, DNS);
        assertThat(execution.json().path("etat").asString()).isEqualTo("EXECUTE");
        assertThat(execution
                        .json()
                        .path("signatures")
                        .valueStream()
                        .map(s -> s.path("qualite").asString()))
                .containsExactly("CNSA_PILOTE", "DNS_PILOTE");
        assertThat(execution.json().path("historique").size()).isEqualTo(3);

        JsonNode cede =
                lire("/redeploiements/" + id + "/releves/52", financier("52")).json();
        assertThat(cede.path("cedeCentimes").asLong()).isEqualTo(70_000);
        assertThat(cede.path("cessions")
                        .valueStream()
                        .map(l -> l.path("dossierId").asString("")
                                + l.path("centimes").asLong()))
                .containsExactly("40000", "G25-52-000130000");
        assertThat(cede.path("programmationsRompues").get(0).path("centimes").asLong())
                .isEqualTo(30_000);
        assertThat(cede.path("mouvements").valueStream().map(m -> m.path("type").asString()))
                .containsExactly("GEL", "REDEPLOIEMENT");
        assertThat(cede.path("mouvements").get(0).path("empreinte").asString()).hasSize(64);
        JsonNode recu =
                lire("/redeploiements/" + id + "/releves/44", financier("44")).json();
        assertThat(recu.path("recus").path("engagerJusquau").asString()).isEqualTo("2025-12-31");
        assertThat(recu.path("recuCentimes").asLong()).isEqualTo(70_000);
        assertThat(recu.path("references")
                        .valueStream()
                        .map(r -> r.path("regle").asString()))
                .containsExactly("BUD-04", "BUD-05", "BUD-10");
        assertThat(lire("/redeploiements/" + id + "/releves/52", financier("44"))
                        .code())
                .isEqualTo("acces.region");
        assertThat(lire("/redeploiements/" + id + "/releves/11", CNSA).code())
                .isEqualTo("redeploiement.region_non_concernee");
        JsonNode vuDu44 = lire("/redeploiements/" + id, financier("44")).json();
        assertThat(vuDu44.path("donneurs").isEmpty()).isTrue();
        assertThat(vuDu44.path("receveurs").size()).isEqualTo(1);
        assertThat(lire("/redeploiements?enveloppe=" + ENVELOPPE + "&etat=EXECUTE", financier("44"))
                        .corps())
                .contains(id)
                .doesNotContain("\"52\"");
    }

    @Test
    void l_ordre_des_signatures_est_libre_et_la_meme_personne_ne_signe_pas_deux_fois() {
        String id = proposer("53", 10_000, List.of(), "44").json().path("id").asString();
        String cle = UUID.randomUUID().toString();
        Reponse premiere = client.poster(API + "/redeploiements/" + id + "/signatures", DNS, "", cle);
        assertThat(premiere.json().path("etat").asString()).isEqualTo("GELE");
        assertThat(client.poster(API + "/redeploiements/" + id + "/signatures", DNS, "", cle))
                .isEqualTo(premiere);
        assertThat(signer(id, DNS).code()).isEqualTo("redeploiement.meme_signataire");
        String cumul = IDENTITE.jeton("agent-DNS_PILOTE", Map.of("roles", List.of("CNSA_PILOTE", "DNS_PILOTE")));
        assertThat(signer(id, cumul).code()).isEqualTo("redeploiement.meme_signataire");
        String autreDns = IDENTITE.jeton("dns-2", Map.of("roles", List.of("DNS_PILOTE")));
        assertThat(signer(id, autreDns).code()).isEqualTo("redeploiement.meme_qualite");
        assertThat(signer(id, financier("53")).code()).isEqualTo("acces.role");
        assertThat(signer(id, IDENTITE.service()).code()).isEqualTo("acces.role");
        assertThat(signer(id, CNSA).json().path("etat").asString()).isEqualTo("EXECUTE");
        assertThat(signer(id, CNSA).code()).isEqualTo("redeploiement.deja_clos");
        assertThat(refuser(id, CNSA).code()).isEqualTo("redeploiement.deja_clos");
        assertThat(signer("2025-G25-R99", CNSA).code()).isEqualTo("redeploiement.introuvable");
    }

    @Test
    void un_refus_rend_tout_et_une_proposition_se_retire() {
        programmer("75", 1, 90_000);
        String avant = soldes("75");
        String id = proposer("75", 50_000, List.of("G25-75-0001"), "44")
                .json()
                .path("id")
                .asString();
        signer(id, CNSA);
        assertThat(soldes("75")).isNotEqualTo(avant);

        Reponse refus = refuser(id, DNS);

        assertThat(refus.json().path("etat").asString()).isEqualTo("REFUSE");
        assertThat(refus.json().path("historique").get(2).path("motif").asString())
                .isEqualTo("La région relance ses projets");
        assertThat(soldes("75")).isEqualTo(avant);
        assertThat(engager("75", 1).statut()).isEqualTo(201);
        String retire = proposer("75", 1, List.of(), "44").json().path("id").asString();
        assertThat(refuser(retire, CNSA).json().path("etat").asString()).isEqualTo("REFUSE");
        assertThat(signer(retire, DNS).code()).isEqualTo("redeploiement.deja_clos");
    }

    @Test
    void un_gel_impossible_dit_ce_qui_manque_region_par_region_et_ne_laisse_rien() {
        programmer("84", 1, 80_000);
        String id = poster("/redeploiements", CNSA, """
                {"enveloppe":"2025-G25","motif":"Essai","donneurs":[{"region":"84","centimes":50000,"dossiersDeprogrammes":["G25-84-0009"]},{"region":"06","centimes":1}],
                "receveurs":[{"region":"44","centimes":50001}]}""").json().path("id").asString();
        String avant = soldes("84");

        Reponse refus = signer(id, DNS);

        assertThat(refus.statut()).isEqualTo(409);
        assertThat(refus.code()).isEqualTo("redeploiement.cession_impossible");
        assertThat(refus.json()
                        .path("erreurs")
                        .valueStream()
                        .map(e -> e.path("champ").asString()))
                .containsExactly("donneurs[84]", "donneurs[84]", "donneurs[06]", "donneurs[06]");
        assertThat(refus.json().path("erreurs").get(1).path("raison").asString())
                .contains("il manque 300,00");
        assertThat(soldes("84")).isEqualTo(avant);
        JsonNode apres = lire("/redeploiements/" + id, CNSA).json();
        assertThat(apres.path("etat").asString()).isEqualTo("PROPOSE");
        assertThat(apres.path("enCours").asBoolean()).isFalse();
        assertThat(apres.path("historique").size()).isEqualTo(1);
    }

    @Test
    void une_proposition_fausse_est_refusee_avec_toutes_les_raisons() {
        Reponse refus = poster("/redeploiements", CNSA, """
                {"enveloppe":"2025-G25","motif":"Essai","donneurs":[{"region":"27","centimes":5},{"region":"27","centimes":5}],
                "receveurs":[{"region":"27","centimes":7}]}""");
        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.json()
                        .path("erreurs")
                        .valueStream()
                        .map(e -> e.path("champ").asString()))
                .containsExactly(
                        "redeploiement.desequilibre",
                        "redeploiement.region_en_double",
                        "redeploiement.region_des_deux_cotes");
        String autreJour = """
                {"enveloppe":"2025-G25","motif":"Essai","jourReference":"2025-03-31","donneurs":[{"region":"27","centimes":5}],"receveurs":[{"region":"44","centimes":5}]%s}""";
        assertThat(poster("/redeploiements", DNS, autreJour.formatted("")).code())
                .isEqualTo("redeploiement.decision_requise");
        assertThat(poster("/redeploiements", DNS, autreJour.formatted(",\"decision\":\"Note du 2 avril\""))
                        .statut())
                .isEqualTo(201);
        assertThat(poster("/redeploiements", financier("27"), autreJour.formatted(""))
                        .code())
                .isEqualTo("acces.role");
        for (String montant : List.of("0", "-1", "1.5", "\"1\"", "null", "1e309", "100000000000001")) {
            assertThat(poster("/redeploiements", CNSA, """
                    {"enveloppe":"2025-G25","motif":"Essai","donneurs":[{"region":"27","centimes":%s}],"receveurs":[{"region":"44","centimes":5}]}""".formatted(montant)).statut())
                    .as(montant)
                    .isEqualTo(400);
        }
    }

    @Test
    void la_simulation_dit_tout_a_la_fois_et_ne_change_rien() {
        programmer("28", 1, 60_000);
        proposer("28", 10_000, List.of(), "32");
        arreter("G25-32-0001", 30_000);
        arreter("G25-32-0002", 90_000);
        String avant = soldes("28");

        JsonNode simulation = poster("/redeploiements/simulation", DNS, """
                {"enveloppe":"2025-G25","donneurs":[{"region":"28","centimes":70000,"dossiersDeprogrammes":["G25-28-0001"]}],"receveurs":[{"region":"32","centimes":50000}]}""").json();

        assertThat(simulation.path("signable").asBoolean()).isFalse();
        assertThat(codes(simulation))
                .contains(
                        "redeploiement.desequilibre",
                        "redeploiement.donneur_sous_ses_projets",
                        "redeploiement.donneur_deja_cite",
                        "redeploiement.delai_receveur");
        assertThat(simulation
                        .path("programmationsRompues")
                        .get(0)
                        .path("prisCentimes")
                        .asLong())
                .isEqualTo(30_000);
        assertThat(simulation
                        .path("programmationsRompues")
                        .get(0)
                        .path("enEntier")
                        .asBoolean())
                .isFalse();
        assertThat(simulation
                        .path("projetsDebloques")
                        .valueStream()
                        .map(p -> p.path("dossierId").asString()))
                .containsExactly("G25-32-0001");
        JsonNode donneur = simulation.path("regions").get(0);
        assertThat(donneur.path("avant").path("nonEngageCentimes").asLong()).isEqualTo(100_000);
        assertThat(donneur.path("apres").path("nonEngageCentimes").asLong()).isEqualTo(30_000);
        assertThat(donneur.path("apres").path("programmeCentimes").asLong()).isZero();
        assertThat(donneur.path("apres").path("disponibleCentimes").asLong()).isEqualTo(30_000);
        assertThat(soldes("28")).isEqualTo(avant);
        String seule = """
                {"enveloppe":"2025-G25","donneurs":[{"region":"28","centimes":1}],"receveurs":[{"region":"32","centimes":1}]}""";
        assertThat(poster("/redeploiements/simulation", financier("28"), seule).code())
                .isEqualTo("acces.role");
        assertThat(poster("/redeploiements/simulation", CNSA, seule)
                        .json()
                        .path("signable")
                        .asBoolean())
                .isTrue();
    }

    /** Oracle: the mouvements of each dossier. An engaged one was not frozen, a frozen one not engaged, and the sums are those of the notification. */
    @Test
    void engager_pendant_la_premiere_signature_jamais_les_deux() throws Exception {
        int gels = 0;
        for (int tour = 0; tour < 8; tour++) {
            List<Integer> numeros =
                    IntStream.rangeClosed(tour * 10 + 1, tour * 10 + 10).boxed().toList();
            notifierAvant("24", 20_000);
            numeros.forEach(numero -> programmer("24", numero, 2_000));
            List<String> dossiers =
                    numeros.stream().map("G25-24-%04d"::formatted).toList();
            String id = proposer("24", 1_000 + disponible("24"), dossiers, "44")
                    .json()
                    .path("id")
                    .asString();
            // The first round lets the signature finish first, the last one the engagements; in between they race,
            // nearer and nearer.
            long avanceDeLaSignature = tour == 0 ? 3_000 : Math.max(0, 60 - 10 * tour);
            long retardDeLaSignature = tour == 7 ? 3_000 : 0;
            List<Reponse> engagements = new ArrayList<>();
            Reponse signature;
            try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Reponse> signee = fils.submit(() -> {
                    Thread.sleep(retardDeLaSignature);
                    return signer(id, CNSA);
                });
                List<Future<Reponse>> enCours = numeros.stream()
                        .map(numero -> fils.submit(() -> {
                            Thread.sleep(avanceDeLaSignature + 2 * (numero % 10));
                            return engager("24", numero);
                        }))
                        .toList();
                signature = signee.get();
                for (Future<Reponse> engagement : enCours) {
                    engagements.add(engagement.get());
                }
            }
            assertThat(engagements)
                    .allSatisfy(e -> assertThat(e.statut()).as(e.corps()).isIn(201, 409));
            if (signature.statut() == 201) {
                gels++;
                // All the dossiers named were still programmed when it was signed; the first one in the list is taken
                // from.
                assertThat(types(dossiers.getFirst())).containsExactly("PROGRAMMATION", "GEL");
                assertThat(engagements.getFirst().code()).isEqualTo("ae.gele");
                refuser(id, DNS);
            } else {
                assertThat(signature.code()).isEqualTo("redeploiement.cession_impossible");
                assertThat(dossiers)
                        .anySatisfy(d -> assertThat(types(d)).containsExactly("PROGRAMMATION", "ENGAGEMENT"));
                assertThat(dossiers).noneSatisfy(d -> assertThat(types(d)).contains("GEL"));
            }
            JsonNode postes = postes("24");
            assertThat(postes.path("alloueCentimes").asLong())
                    .isEqualTo(postes.path("disponibleCentimes").asLong()
                            + postes.path("programmeCentimes").asLong()
                            + postes.path("engageCentimes").asLong());
        }
        assertThat(gels).isBetween(1, 7);
        assertThat(lire("/integrite?enveloppe=" + ENVELOPPE, CNSA)
                        .json()
                        .path("conforme")
                        .asBoolean())
                .isTrue();
    }

    private Reponse proposer(String donneur, long centimes, List<String> dossiers, String receveur) {
        String nommes = dossiers.isEmpty() ? "" : "\"" + String.join("\",\"", dossiers) + "\"";
        Reponse reponse = poster("/redeploiements", CNSA, """
                {"enveloppe":"2025-G25","motif":"Sous-consommation","donneurs":[{"region":"%s","centimes":%d,"dossiersDeprogrammes":[%s]}],"receveurs":[{"region":"%s","centimes":%d}]}""".formatted(donneur, centimes, nommes, receveur, centimes));
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(201);
        return reponse;
    }

    private Reponse signer(String id, String jeton) {
        return poster("/redeploiements/" + id + "/signatures", jeton, "");
    }

    private Reponse refuser(String id, String jeton) {
        return poster("/redeploiements/" + id + "/refus", jeton, "{\"motif\":\"La région relance ses projets\"}");
    }

    private void notifier(String region, long centimes) {
        notifier(region, centimes, "2025-05-12");
    }

    private void notifierAvant(String region, long centimes) {
        notifier(region, centimes, "2025-10-01");
    }

    private void notifier(String region, long centimes, String date) {
        Reponse reponse =
                poster("/enveloppes/" + ENVELOPPE + "/notifications-ae", CNSA, """
                {"region":"%s","montantCentimes":%d,"circulaire":"Circulaire FMIS 2025-1","dateCirculaire":"%s"}""".formatted(region, centimes, date));
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(201);
    }

    private void programmer(String region, int numero, long centimes) {
        String dossier = "G25-%s-%04d".formatted(region, numero);
        VOISINS.financer(dossier, "DECIDE", centimes);
        Reponse reponse = poster("/programmations", financier(region), "{\"dossierId\":\"" + dossier + "\"}");
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(201);
    }

    private Reponse engager(String region, int numero) {
        return poster(
                "/engagements",
                IDENTITE.agent("ARS_DECIDEUR", region),
                "{\"dossierId\":\"G25-%s-%04d\"}".formatted(region, numero));
    }

    private void arreter(String dossier, long centimes) {
        assertThat(client.poster("/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"arrete-%s","source":"/financement","type":"fr.esmsnumerique.financement.arrete.v1","subject":"%s",
                "time":"2025-10-14T10:00:00Z","datacontenttype":"application/json","data":{"dossierId":"%s","region":"%s","campagne":"G25","montantCentimes":%d}}""".formatted(
                                        dossier, dossier, dossier, dossier.substring(4, 6), centimes))
                        .statut())
                .isEqualTo(204);
    }

    private void avancer(String instant) {
        assertThat(client.poster("/interne/horloge", IDENTITE.service(), "{\"instant\":\"" + instant + "\"}")
                        .statut())
                .isEqualTo(200);
    }

    private List<String> types(String dossier) {
        return lire("/mouvements?enveloppe=" + ENVELOPPE + "&dossier=" + dossier, CNSA)
                .json()
                .path("elements")
                .valueStream()
                .map(m -> m.path("type").asString())
                .toList();
    }

    private static List<String> codes(JsonNode simulation) {
        return simulation
                .path("avertissements")
                .valueStream()
                .map(a -> a.path("code").asString())
                .toList();
    }

    private long disponible(String region) {
        return postes(region).path("disponibleCentimes").asLong();
    }

    private JsonNode postes(String region) {
        return lire("/soldes?enveloppe=" + ENVELOPPE, financier(region))
                .json()
                .path("regions")
                .get(0)
                .path("postes");
    }

    private String soldes(String region) {
        return postes(region).toString();
    }

    private static JsonNode region(JsonNode etat, String code) {
        return etat.path("regions")
                .valueStream()
                .filter(r -> r.path("region").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String financier(String region) {
        return IDENTITE.agent("ARS_FINANCIER", region);
    }

    private Reponse poster(String chemin, String jeton, String corps) {
        return client.poster(API + chemin, jeton, corps);
    }

    private Reponse lire(String chemin, String jeton) {
        return client.lire(API + chemin, jeton);
    }
}
