package fr.esmsnumerique.financement;

import static fr.esmsnumerique.financement.DossiersDeTest.MEMBRE;
import static fr.esmsnumerique.financement.DossiersDeTest.PORTEUR;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.esmsnumerique.contrats.eligibilite.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.modele.Solution;
import fr.esmsnumerique.contrats.eligibilite.modele.StatutSolution;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-01T08:00:00Z",
            "esms.evenements.balayage=100ms",
            "management.endpoint.health.probes.enabled=true"
        })
@DisplayName("Financement, de l'événement aux deux paiements, par HTTP")
class FinancementIT {

    private static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    private static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String SERVICE = IDENTITE.service();
    private static final String CNSA = IDENTITE.national("CNSA_PILOTE");
    private static final String INSTRUCTEUR = IDENTITE.agent("ARS_INSTRUCTEUR", "27");
    private static final String FINANCIER = IDENTITE.agent("ARS_FINANCIER", "27");
    private static final String DECIDEUR = IDENTITE.agent("ARS_DECIDEUR", "27");
    private static final String GRADES = IDENTITE.agent("GRADES_LECTURE", "27");
    private static final String CARRIER = IDENTITE.porteur(PORTEUR);

    @LocalServerPort
    int port;

    @TestConfiguration
    static class BaseNeuve {
        @Bean
        MongoDatabase base() {
            return MongoDeTest.baseNeuve("financement");
        }
    }

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        for (String service : List.of("eligibilite", "budget", "usage", "notification")) {
            registre.add("esms.services." + service, VOISINS::url);
        }
    }

    @Test
    void de_l_evenement_aux_deux_paiements() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0001"));

        JsonNode calcule = lire("/financements/" + id, INSTRUCTEUR);
        assertThat(calcule.at("/etat").asString()).isEqualTo("CALCULE");
        assertThat(calcule.at("/calcul/totalCentimes").asLong()).isEqualTo(42_000_000);
        assertThat(calcule.at("/calcul/empreinteCampagne").asString()).isEqualTo(VoisinsDeTest.EMPREINTE);
        assertThat(calcule.at("/calcul/lignes/1/plafondCentimes").asLong()).isEqualTo(28_000_000);
        assertThat(calcule.at("/calcul/lignes/1/prixCentimes").asLong()).isEqualTo(30_000_000);
        assertThat(calcule.at("/calcul/lignes/1/reference/localisation").asString())
                .isEqualTo("002:L399");

        refuse(409, "decision.financement_non_arrete", decider(id));
        refuse(409, "echeancier.decision_absente", get("/echeanciers/" + id, CARRIER));
        assertThat(accepte(valider(id, null)).at("/etat").asString()).isEqualTo("ARRETE");
        refuse(409, "financement.deja_arrete", valider(id, null));
        JsonNode decision = accepte(decider(id));
        assertThat(decision.at("/reference").asString()).isEqualTo("DA-2025-27-0001");
        assertThat(decision.at("/date").asString()).isEqualTo("2025-10-01");

        String convention = id + "-ARS_PORTEUR";
        refuse(404, "convention.introuvable", get("/conventions/" + convention, DECIDEUR));
        accepte(etablir(id, "ARS_PORTEUR"));
        refuse(422, "convention.organisme_unique", etablir(id, "PARTENARIAT"));
        refuse(409, "convention.engagement_absent", signer(convention, DECIDEUR));
        engager(id, 42_000_000);
        assertThat(accepte(signer(convention, DECIDEUR))
                        .at("/signaturesAttendues/0")
                        .asString())
                .isEqualTo("PORTEUR");
        assertThat(accepte(signer(convention, CARRIER)).at("/etat").asString()).isEqualTo("SIGNEE");
        verifierPdf(convention);

        JsonNode echeancier = lire("/echeanciers/" + id, CARRIER);
        assertThat(echeancier.at("/versements/0/payable").asBoolean()).isTrue();
        assertThat(echeancier.at("/versements/1/payable").asBoolean()).isFalse();
        refuse(409, "versement.conditions", commander("/versements/" + id + "-SOLDE/demande", CARRIER, ""));
        payer(id, "AVANCE");
        attester(id);
        payer(id, "SOLDE");

        assertThat(lire("/financements/" + id, CNSA).at("/etat").asString()).isEqualTo("ENGAGE");
        JsonNode extrait = extraits(SERVICE, "?region=27").stream()
                .filter(e -> e.at("/dossierId").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(extrait.at("/arreteCentimes").asLong()).isEqualTo(42_000_000);
        assertThat(extrait.at("/conventionSignee").asBoolean()).isTrue();
        assertThat(extrait.at("/avancePayeeCentimes").asLong()).isEqualTo(21_000_000);
        assertThat(extrait.at("/soldePayeCentimes").asLong()).isEqualTo(21_000_000);
        evenementsConformes(
                id,
                "financement.arrete",
                "decision-attributive.prise",
                "convention.signee",
                "versement.payable",
                "versement.transmis",
                "versement.paye",
                "versement.payable",
                "versement.transmis",
                "versement.paye");
    }

    @Test
    void un_groupement_signe_aussi_son_partenariat_et_un_rejet_se_repaie() throws Exception {
        String id = retenir(DossiersDeTest.groupement("G25-27-0002"));
        JsonNode calcul = lire("/financements/" + id, INSTRUCTEUR).at("/calcul");
        // 17 × 21 000 + 8 500,50 + 40 000,01; the odd centime goes to the advance.
        assertThat(calcul.at("/totalCentimes").asLong()).isEqualTo(35_700_000 + 850_050 + 4_000_001);
        assertThat(calcul.at("/tranches/0/montantCentimes").asLong()).isEqualTo(20_275_026);
        assertThat(calcul.at("/tranches/1/montantCentimes").asLong()).isEqualTo(20_275_025);
        JsonNode exclu = calcul.at("/lignes").get(calcul.at("/lignes").size() - 1);
        assertThat(exclu.at("/motif").asString()).isEqualTo("Figure deux fois dans le dossier.");
        assertThat(exclu.at("/regle").asString()).isEqualTo("ELI-28");

        conventionner(id, calcul.at("/totalCentimes").asLong());
        refuse(409, "versement.conditions", commander("/versements/" + id + "-AVANCE/demande", CARRIER, ""));
        accepte(etablir(id, "PARTENARIAT"));
        refuse(403, "acces.role", signer(id + "-PARTENARIAT", DECIDEUR));
        String signature = "{\"qualite\":\"Présidence\",\"organismes\":[\"" + PORTEUR + "\",\"" + MEMBRE + "\"]}";
        accepte(commander("/conventions/" + id + "-PARTENARIAT/signatures", CARRIER, signature));

        accepte(commander("/versements/" + id + "-AVANCE/demande", CARRIER, ""));
        accepte(commander("/versements/" + id + "-AVANCE/validation", FINANCIER, ""));
        refuse(422, "versement.motif_requis", retour(id, "{\"issue\":\"REJETE\",\"date\":\"2025-10-01\"}"));
        accepte(retour(id, "{\"issue\":\"REJETE\",\"date\":\"2025-10-01\",\"motif\":\"Compte clos\"}"));
        accepte(commander("/versements/" + id + "-AVANCE/validation", FINANCIER, ""));
        refuse(422, "versement.date", retour(id, "{\"issue\":\"PAYE\",\"date\":\"2025-10-02\"}"));
        JsonNode paye = accepte(retour(id, "{\"issue\":\"PAYE\",\"date\":\"2025-10-01\"}"));
        assertThat(paye.at("/tentatives").asInt()).isEqualTo(2);
        accepte(retour(id, "{\"issue\":\"REJETE\",\"date\":\"2025-10-01\",\"motif\":\"Retour de la banque\"}"));
        assertThat(extraits(CNSA, "?region=27").stream()
                        .filter(e -> e.at("/dossierId").asString().equals(id))
                        .map(e -> e.at("/avancePayeeCentimes").asLong()))
                .containsExactly(0L);
        evenementsConformes(
                id,
                "financement.arrete",
                "decision-attributive.prise",
                "convention.signee",
                "convention.signee",
                "versement.payable",
                "versement.transmis",
                "versement.rejete",
                "versement.transmis",
                "versement.paye",
                "versement.rejete");
    }

    @Test
    @DisplayName("SOL-09 : la candidature se lit au jour de la signature, dans eligibility-service")
    void un_dossier_ahi_attend_la_candidature() throws Exception {
        Dossier dossier = DossiersDeTest.ahi("G25-27-0003")
                .solution(solution(StatutSolution.CANDIDATE).candidateDepuis(LocalDate.of(2025, 10, 2)));
        String id = retenir(dossier);
        refuse(422, "financement.motif_requis", valider(id, null));
        accepte(valider(id, "Lecture littérale, comité du 18 septembre"));
        accepte(decider(id));
        engager(id, 11_200_000);
        accepte(etablir(id, "ARS_PORTEUR"));
        accepte(signer(id + "-ARS_PORTEUR", CARRIER));
        refuse(422, "convention.ahi_solution_non_candidate", signer(id + "-ARS_PORTEUR", DECIDEUR));

        VOISINS.deposer(
                dossier.solution(solution(StatutSolution.CANDIDATE).candidateDepuis(LocalDate.of(2025, 10, 1))));
        assertThat(accepte(signer(id + "-ARS_PORTEUR", DECIDEUR)).at("/etat").asString())
                .isEqualTo("SIGNEE");
    }

    @Test
    void un_engagement_retire_ne_laisse_rien_a_payer() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0042"));
        accepte(valider(id, null));
        accepte(decider(id));
        engager(id, 42_000_000);
        assertThat(lire("/financements/" + id, CNSA).at("/etat").asString()).isEqualTo("ENGAGE");

        recevoir(retrait(id, 42_000_000, 0));
        recevoir(retrait(id, 42_000_000, 0));
        recevoir(engagement(id, 42_000_000));

        assertThat(lire("/financements/" + id, CNSA).at("/etat").asString()).isEqualTo("DECIDE");
        refuse(409, "versement.conditions", commander("/versements/" + id + "-AVANCE/demande", CARRIER, ""));
    }

    @Test
    void le_meme_evenement_recu_deux_fois_ne_recalcule_rien() throws Exception {
        Dossier dossier = DossiersDeTest.simple("G25-27-0004");
        String id = retenir(dossier);
        String majLe = lire("/financements/" + id, CNSA).at("/majLe").asString();

        retenir(dossier);
        assertThat(lire("/financements/" + id, CNSA).at("/majLe").asString()).isEqualTo(majLe);

        // Retained anew before anybody fixed the amount: computed again; afterwards: kept.
        dossier.prixEditeurCentimes(1_000_000L);
        recevoir(retenu(id, "/retenu/9"));
        assertThat(total(id)).isEqualTo(15_000_000);
        accepte(valider(id, null));
        dossier.prixEditeurCentimes(2_000_000L);
        recevoir(retenu(id, "/retenu/11"));
        assertThat(total(id)).isEqualTo(15_000_000);
    }

    @Test
    void un_evenement_sans_financement_est_rendu_a_son_emetteur() throws Exception {
        refuse(409, "evenement.trop_tot", publier(engagement("G25-27-0999", 1)));
    }

    @Test
    void la_meme_cle_a_un_seul_effet() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0005"));
        String cle = cle();
        HttpResponse<String> premiere = commander("/financements/" + id + "/validation", INSTRUCTEUR, "{}", cle);
        HttpResponse<String> seconde = commander("/financements/" + id + "/validation", INSTRUCTEUR, "{}", cle);

        assertThat(premiere.statusCode()).isEqualTo(200);
        assertThat(seconde.statusCode()).isEqualTo(200);
        assertThat(seconde.body()).isEqualTo(premiere.body());
    }

    @Test
    void chacun_ne_voit_et_ne_change_que_ce_qui_lui_revient() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0006"));
        String autreRegion = IDENTITE.agent("ARS_INSTRUCTEUR", "52");
        String autrePorteur = IDENTITE.porteur(MEMBRE);
        String externe = IDENTITE.national("SYSTEME_EXTERNE");
        for (String chemin : List.of(
                "/financements/" + id,
                "/decisions-attributives/" + id,
                "/echeanciers/" + id,
                "/conventions/" + id + "-ARS_PORTEUR",
                "/conventions/" + id + "-ARS_PORTEUR/pdf")) {
            refuse(403, "acces.region", get(chemin, autreRegion));
            refuse(403, "acces.organisme", get(chemin, autrePorteur));
            refuse(403, "acces.role", get(chemin, externe));
        }
        refuse(403, "acces.region", commander("/financements/" + id + "/validation", autreRegion, "{}"));
        for (String role : List.of(FINANCIER, DECIDEUR, GRADES, CARRIER, CNSA)) {
            refuse(403, "acces.role", commander("/financements/" + id + "/validation", role, "{}"));
        }
        for (String role : List.of(INSTRUCTEUR, FINANCIER, GRADES, CARRIER, CNSA)) {
            refuse(403, "acces.role", commander("/decisions-attributives", role, "{\"dossierId\":\"" + id + "\"}"));
        }
        for (String role : List.of(INSTRUCTEUR, DECIDEUR, GRADES, CARRIER, CNSA)) {
            refuse(403, "acces.role", commander("/versements/" + id + "-AVANCE/validation", role, ""));
        }
        for (String role : List.of(INSTRUCTEUR, FINANCIER, DECIDEUR, GRADES, CNSA)) {
            refuse(403, "acces.role", commander("/versements/" + id + "-AVANCE/demande", role, ""));
        }
        refuse(403, "acces.region", get("/financements?region=27", autreRegion));
        refuse(403, "acces.region", get("/extraits?region=27", autreRegion));
        refuse(403, "acces.role", get("/extraits?region=27", CARRIER));
        assertThat(lire("/financements", autreRegion).at("/elements")).isEmpty();
        assertThat(lire("/financements", autrePorteur).at("/elements")).isEmpty();
        assertThat(lire("/versements", autrePorteur).at("/elements")).isEmpty();
        assertThat(extraits(autreRegion, "")).isEmpty();
        assertThat(lire("/financements", GRADES).at("/elements")).isNotEmpty();
        assertThat(lire("/financements", CARRIER).at("/elements")).isNotEmpty();
        assertThat(get("/financements", "").statusCode()).isEqualTo(401);
    }

    @Test
    void les_listes_se_parcourent_page_par_page_sans_doublon_ni_oubli() throws Exception {
        for (int i = 21; i <= 23; i++) {
            String id = retenir(DossiersDeTest.simple("G25-28-00" + i));
            String instructeur = IDENTITE.agent("ARS_INSTRUCTEUR", "28");
            accepte(commander("/financements/" + id + "/validation", instructeur, "{}"));
            if (i != 22) {
                accepte(commander(
                        "/decisions-attributives",
                        IDENTITE.agent("ARS_DECIDEUR", "28"),
                        "{\"dossierId\":\"" + id + "\"}"));
            }
        }
        assertThat(parcourir("/financements?region=28&limite=2", "/dossierId"))
                .containsExactly("G25-28-0021", "G25-28-0022", "G25-28-0023");
        List<String> versements =
                List.of("G25-28-0021-AVANCE", "G25-28-0021-SOLDE", "G25-28-0023-AVANCE", "G25-28-0023-SOLDE");
        for (int limite = 1; limite <= 5; limite++) {
            assertThat(parcourir("/versements?region=28&limite=" + limite, "/id"))
                    .as("limite %d", limite)
                    .isEqualTo(versements);
        }
        refuse(400, "page.curseur_invalide", get("/financements?curseur=***", CNSA));
    }

    @Test
    @DisplayName("FUN-22 : le décideur de la région module avec un motif, le calcul reste à côté, l'échéancier suit")
    void une_modulation_garde_les_deux_montants() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0077"));
        String chemin = "/financements/" + id + "/modulations";
        String corps =
                "{\"motif\":\"Vingt numéros pour dix-neuf structures.\",\"ajustements\":[{\"ligne\":1,\"nature\":\"COMPOSITION_FINESS\",\"nombre\":19}]}";

        refuse(403, "acces.role", commander(chemin, INSTRUCTEUR, corps));
        refuse(403, "acces.region", commander(chemin, IDENTITE.agent("ARS_DECIDEUR", "44"), corps));
        refuse(
                400,
                "requete.invalide",
                commander(chemin, DECIDEUR, corps.replace("Vingt numéros pour dix-neuf structures.", "court")));
        refuse(422, "modulation.ligne", commander(chemin, DECIDEUR, corps.replace(":1,", ":9,")));
        JsonNode module = accepte(commander(chemin, DECIDEUR, corps));
        assertThat(module.at("/calcul/totalCentimes").asLong()).isEqualTo(42_000_000);
        assertThat(module.at("/montantCentimes").asLong()).isEqualTo(41_300_000);
        assertThat(module.at("/modulations/0/ajustements/0/calculeCentimes").asLong())
                .isEqualTo(14_000_000);
        assertThat(module.at("/modulations/0/par").asString()).isNotBlank();

        accepte(valider(id, "Motif de test"));
        refuse(409, "financement.deja_arrete", commander(chemin, DECIDEUR, corps));
        accepte(decider(id));
        assertThat(lire("/echeanciers/" + id, CARRIER).at("/totalCentimes").asLong())
                .isEqualTo(41_300_000);
        String constat =
                "{\"nature\":\"FIN_DEPLOIEMENT\",\"date\":\"2025-10-01\",\"motif\":\"Procès-verbal de fin de déploiement.\"}";
        refuse(403, "acces.role", commander("/echeanciers/" + id + "/constats", CARRIER, constat));
        accepte(commander("/echeanciers/" + id + "/constats", INSTRUCTEUR, constat));
        refuse(409, "constat.existe", commander("/echeanciers/" + id + "/constats", INSTRUCTEUR, constat));
        assertThat(lire("/financements/" + id, CNSA).at("/montantCentimes").asLong())
                .isEqualTo(41_300_000);
    }

    @Test
    void une_simulation_compare_des_scenarios_sans_rien_garder() throws Exception {
        String lot =
                "{\"organisme\":\"OG\",\"totalEssmsOrganisme\":60,\"nombre\":%d,\"typeProjet\":\"ACQUISITION\",\"secteur\":\"PH\"}";
        JsonNode resultat = accepte(simuler(
                "G25", scenario("quarante-neuf", lot.formatted(49)) + "," + scenario("cinquante", lot.formatted(50))));

        assertThat(resultat.at("/resultats/0/calcul/totalCentimes").asLong()).isEqualTo(102_900_000);
        assertThat(resultat.at("/resultats/1/calcul/totalCentimes").asLong()).isEqualTo(103_400_000);
        assertThat(resultat.at("/resultats/1/calcul/lectures/0/ambiguite").asString())
                .isEqualTo("AMB-01");
        assertThat(resultat.at("/resultats/1/calcul/lectures/0/totalAutreCentimes")
                        .asLong())
                .isEqualTo(25_000_000);
    }

    @ParameterizedTest(name = "{0} : {3} centimes, {4} versements")
    @CsvSource({
        "EX-01, G22, 20, 43000000, 2, MARGINAL",
        "EX-07, G22, 50, 105850000, 2, MARGINAL",
        "EX-32, A21, 20, 50000000, 3, UNIQUE"
    })
    void une_simulation_applique_le_bareme_de_sa_campagne(
            String exemple, String campagne, int nombre, long total, int versements, String mode) throws Exception {
        String lot = "{\"organisme\":\"OG\",\"totalEssmsOrganisme\":60,\"nombre\":" + nombre
                + ",\"typeProjet\":\"ACQUISITION\",\"secteur\":\"PH\"}";
        JsonNode calcul = accepte(simuler(campagne, scenario(exemple, lot))).at("/resultats/0/calcul");

        assertThat(calcul.at("/totalCentimes").asLong()).isEqualTo(total);
        assertThat(calcul.at("/tranches").size()).isEqualTo(versements);
        assertThat(calcul.at("/modeBareme").asString()).isEqualTo(mode);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "EX-73, campagne sans règles|G23|20|30||422|campagne.regles_non_versees",
                "plus de 1 000 ESSMS|G25|1000|5000|, {\"organisme\":\"B\",\"totalEssmsOrganisme\":9,\"nombre\":1,\"typeProjet\":\"ACQUISITION\",\"secteur\":\"PH\"}|422|simulation.taille",
                "plus d'ESSMS que l'organisme n'en gère|G25|20|19||422|simulation.organisme",
                "aucun ESSMS|G25|0|20||400|requete.invalide",
                "5 000 ESSMS|G25|5000|5000||400|requete.invalide"
            })
    void une_simulation_impossible_le_dit(
            String cas, String campagne, int nombre, int total, String autreLot, int statut, String code)
            throws Exception {
        String lots = "{\"organisme\":\"A\",\"totalEssmsOrganisme\":" + total + ",\"nombre\":" + nombre
                + ",\"typeProjet\":\"ACQUISITION\",\"secteur\":\"PH\"}" + (autreLot == null ? "" : autreLot);
        refuse(statut, code, simuler(campagne, scenario(cas, lots)));
    }

    @Test
    void un_prix_a_trois_decimales_est_illisible() throws Exception {
        String lot =
                "{\"organisme\":\"A\",\"totalEssmsOrganisme\":2,\"nombre\":1,\"typeProjet\":\"ACQUISITION\",\"secteur\":\"PH\",\"prixEditeurParEssmsCentimes\":1.234}";
        assertThat(simuler("G25", scenario("prix", lot)).statusCode()).isEqualTo(400);
        assertThat(simuler("G25", scenario("prix", lot.replace("1.234", "-1"))).statusCode())
                .isEqualTo(400);
    }

    @Test
    void dit_quel_contrat_il_sert() throws Exception {
        assertThat(lire("/contrat", CNSA).at("/service").asString()).isEqualTo("financement");
    }

    // ---- steps

    private String retenir(Dossier dossier) throws Exception {
        VOISINS.deposer(dossier);
        recevoir(retenu(dossier.getDossierId(), "/retenu/3"));
        return dossier.getDossierId();
    }

    private static String retenu(String id, String suffixe) {
        return evenement(
                id + suffixe,
                "dossier.retenu",
                id,
                "2025-09-25T08:00:00Z",
                "\"porteur\":{\"numeroFinessJuridique\":\"" + PORTEUR
                        + "\",\"raisonSociale\":\"Association Les Tilleuls\"},\"motif\":\"Retenu en comité\"");
    }

    private void engager(String id, long centimes) throws Exception {
        recevoir(engagement(id, centimes));
        recevoir(engagement(id, centimes));
    }

    private static String retrait(String id, long centimes, long reste) {
        return evenement(
                "2025-G25/retrait-" + id,
                "engagement.retire",
                id,
                "2025-10-01T08:00:00Z",
                "\"enveloppe\":\"2025-G25\",\"montantCentimes\":" + centimes + ",\"resteEngageCentimes\":" + reste
                        + ",\"mouvementId\":\"2025-G25/000000000020\",\"date\":\"2025-10-01\",\"total\":"
                        + (reste == 0));
    }

    private static String engagement(String id, long centimes) {
        return evenement(
                "2025-G25/" + id,
                "engagement.effectue",
                id,
                "2025-10-01T08:00:00Z",
                "\"enveloppe\":\"2025-G25\",\"montantCentimes\":" + centimes
                        + ",\"mouvementId\":\"2025-G25/000000000014\",\"date\":\"2025-10-01\"");
    }

    private void attester(String id) throws Exception {
        recevoir(evenement(
                id + "/attestation/1",
                "usage.atteste",
                id,
                "2026-11-05T08:00:00Z",
                "\"attestationId\":\"A-1\",\"date\":\"2026-11-05\",\"mois\":\"2026-10\",\"ciblesAtteintes\":true"));
    }

    private void conventionner(String id, long centimes) throws Exception {
        accepte(valider(id, "Motif de test"));
        accepte(decider(id));
        engager(id, centimes);
        accepte(etablir(id, "ARS_PORTEUR"));
        accepte(signer(id + "-ARS_PORTEUR", DECIDEUR));
        accepte(signer(id + "-ARS_PORTEUR", CARRIER));
    }

    private void payer(String id, String tranche) throws Exception {
        String versement = "/versements/" + id + "-" + tranche;
        refuse(409, "versement.etat", commander(versement + "/validation", FINANCIER, ""));
        assertThat(accepte(commander(versement + "/demande", CARRIER, ""))
                        .at("/etat")
                        .asString())
                .isEqualTo("DEMANDE");
        assertThat(accepte(commander(versement + "/validation", FINANCIER, ""))
                        .at("/etat")
                        .asString())
                .isEqualTo("TRANSMIS");
        String paye = "{\"issue\":\"PAYE\",\"date\":\"2025-10-01\"}";
        assertThat(accepte(commander(versement + "/retour-paiement", FINANCIER, paye))
                        .at("/etat")
                        .asString())
                .isEqualTo("PAYE");
    }

    private void verifierPdf(String convention) throws Exception {
        HttpResponse<byte[]> pdf = HTTP.send(
                requete("/conventions/" + convention + "/pdf", CARRIER).GET().build(), BodyHandlers.ofByteArray());
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("420\u202F000,00\u00A0€", "FUN-18");
        }
    }

    private HttpResponse<String> valider(String id, String motif) throws Exception {
        String corps = motif == null ? "{}" : "{\"motif\":\"" + motif + "\"}";
        return commander("/financements/" + id + "/validation", INSTRUCTEUR, corps);
    }

    private HttpResponse<String> decider(String id) throws Exception {
        return commander("/decisions-attributives", DECIDEUR, "{\"dossierId\":\"" + id + "\"}");
    }

    private HttpResponse<String> etablir(String id, String type) throws Exception {
        return commander("/conventions", INSTRUCTEUR, "{\"dossierId\":\"" + id + "\",\"type\":\"" + type + "\"}");
    }

    private HttpResponse<String> signer(String convention, String jeton) throws Exception {
        return commander("/conventions/" + convention + "/signatures", jeton, "{\"qualite\":\"Direction\"}");
    }

    private HttpResponse<String> retour(String id, String corps) throws Exception {
        return commander("/versements/" + id + "-AVANCE/retour-paiement", FINANCIER, corps);
    }

    private HttpResponse<String> simuler(String campagne, String scenarios) throws Exception {
        return HTTP.send(
                requete("/simulations", INSTRUCTEUR)
                        .POST(BodyPublishers.ofString(
                                "{\"campagne\":\"" + campagne + "\",\"scenarios\":[" + scenarios + "]}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String scenario(String nom, String lots) {
        return "{\"nom\":\"" + nom + "\",\"region\":\"27\",\"statutSolution\":\"REFERENCEE\",\"lots\":[" + lots + "]}";
    }

    private static Solution solution(StatutSolution statut) {
        return new Solution()
                .code("DUI-ALPHA")
                .nom("Alpha")
                .editeur("Alpha Logiciels")
                .statutReferencement(statut);
    }

    private long total(String id) throws Exception {
        return lire("/financements/" + id, CNSA).at("/calcul/totalCentimes").asLong();
    }

    // ---- HTTP

    private static String evenement(String id, String type, String sujet, String instant, String donnees) {
        return "{\"specversion\":\"1.0\",\"id\":\"" + id + "\",\"source\":\"/test\",\"type\":\"fr.esmsnumerique." + type
                + ".v1\",\"subject\":\"" + sujet + "\",\"time\":\"" + instant
                + "\",\"datacontenttype\":\"application/json\",\"data\":{\"dossierId\":\"" + sujet
                + "\",\"region\":\"" + sujet.substring(4, 6) + "\",\"campagne\":\"G25\"," + donnees + "}}";
    }

    private void recevoir(String evenement) throws Exception {
        HttpResponse<String> reponse = publier(evenement);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(204);
    }

    private HttpResponse<String> publier(String evenement) throws Exception {
        HttpRequest requete = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/interne/evenements"))
                .header("Authorization", "Bearer " + SERVICE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(evenement))
                .build();
        return HTTP.send(requete, BodyHandlers.ofString());
    }

    private HttpRequest.Builder requete(String chemin, String jeton) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/financement/v1" + chemin))
                .header("Content-Type", "application/json");
        return jeton.isEmpty() ? requete : requete.header("Authorization", "Bearer " + jeton);
    }

    private HttpResponse<String> get(String chemin, String jeton) throws Exception {
        return HTTP.send(requete(chemin, jeton).GET().build(), BodyHandlers.ofString());
    }

    private JsonNode lire(String chemin, String jeton) throws Exception {
        return accepte(get(chemin, jeton));
    }

    private HttpResponse<String> commander(String chemin, String jeton, String corps) throws Exception {
        return commander(chemin, jeton, corps, cle());
    }

    private HttpResponse<String> commander(String chemin, String jeton, String corps, String cle) throws Exception {
        return HTTP.send(
                requete(chemin, jeton)
                        .header("Idempotency-Key", cle)
                        .POST(BodyPublishers.ofString(corps))
                        .build(),
                BodyHandlers.ofString());
    }

    private List<JsonNode> extraits(String jeton, String parametres) throws Exception {
        HttpResponse<String> reponse = get("/extraits" + parametres, jeton);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        return reponse.body().lines().map(JSON::readTree).toList();
    }

    private List<String> parcourir(String chemin, String champ) throws Exception {
        List<String> vus = new ArrayList<>();
        String suite = "";
        do {
            JsonNode page = lire(chemin + suite, CNSA);
            page.at("/elements").forEach(e -> vus.add(e.at(champ).asString()));
            suite = page.has("curseurSuivant")
                    ? "&curseur=" + page.at("/curseurSuivant").asString()
                    : "";
        } while (!suite.isEmpty());
        return vus;
    }

    private static JsonNode accepte(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isBetween(200, 299);
        return JSON.readTree(reponse.body());
    }

    private static void refuse(int statut, String code, HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(statut);
        assertThat(JSON.readTree(reponse.body()).at("/code").asString()).isEqualTo(code);
    }

    private static String cle() {
        return UUID.randomUUID().toString();
    }

    // ---- events

    /** Every event of the file, once per subscriber, in order, and as its schema says. */
    private static void evenementsConformes(String id, String... types) throws Exception {
        List<String> attendus = List.of(types).stream()
                .map(t -> "fr.esmsnumerique." + t + ".v1")
                .toList();
        long fin = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (distincts(id).size() < attendus.size() && System.nanoTime() < fin) {
            Thread.sleep(50);
        }
        assertThat(distincts(id)).extracting(e -> e.get("type").asString()).containsExactlyElementsOf(attendus);
        for (JsonNode evenement : distincts(id)) {
            assertThat(schema(evenement.get("type").asString())
                            .validate(evenement.get("data").toString(), InputFormat.JSON))
                    .as(evenement.toString())
                    .isEmpty();
        }
    }

    private static List<JsonNode> distincts(String id) {
        List<String> vus = new ArrayList<>();
        return VOISINS.evenements(id).stream()
                .filter(e -> {
                    boolean nouveau = !vus.contains(e.get("id").asString());
                    vus.add(e.get("id").asString());
                    return nouveau;
                })
                .toList();
    }

    private static Schema schema(String type) throws IOException {
        String ressource =
                "/contrats/schemas/evenements/" + type.substring("fr.esmsnumerique.".length()) + ".schema.json";
        try (InputStream flux = FinancementIT.class.getResourceAsStream(ressource)) {
            assertThat(flux).as(ressource).isNotNull();
            String texte = new String(flux.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(texte, InputFormat.JSON);
        }
    }
}
