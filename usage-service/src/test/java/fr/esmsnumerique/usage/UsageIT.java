package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import fr.esmsnumerique.usage.ClientHttp.Reponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The service from the signed agreement to the attestation, over real HTTP, with real tokens and the true campaign file; it is 5 November 2026. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"esms.demo=true", "esms.horloge=2026-11-05T10:00:00Z", "esms.evenements.balayage=200ms"})
class UsageIT {

    private static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    private static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    private static final String API = "/api/usage/v1";
    private static final String PORTEUR = "210000006";
    private static final String UN = "210000014";
    private static final String DEUX = "210000022";
    private static final String ECARTE = "210000030";
    private static final String JETON_PORTEUR = IDENTITE.porteur(PORTEUR);
    private static final String INSTRUCTEUR = IDENTITE.agent("ARS_INSTRUCTEUR", "27");
    private static final String CNSA = IDENTITE.national("CNSA_PILOTE");

    private static final String MOTIF = "{\"motif\":\"Trois structures concernées.\"}";
    private static final String AVIS = "{\"favorable\":true,\"avis\":\"Activité définie et documentée.\"}";

    private static int numero;

    private ClientHttp client;
    private String dossier;

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        Stream.of("eligibilite", "financement", "notification")
                .forEach(service -> registre.add("esms.services." + service, VOISINS::url));
    }

    @BeforeEach
    void ouvrir_un_projet(@LocalServerPort int port) {
        client = new ClientHttp(port);
        dossier = "G25-27-%04d".formatted(++numero);
        VOISINS.dossiers.put(dossier, dossier(dossier));
        assertThat(evenement(dossier, "ARS_PORTEUR").statut()).isEqualTo(204);
    }

    @Test
    void la_convention_ars_porteur_ouvre_le_projet_une_fois_avec_les_essms_financables() {
        assertThat(evenement(dossier, "ARS_PORTEUR").statut()).isEqualTo(204);
        var projet = client.lire(API + "/projets/" + dossier, INSTRUCTEUR).json();
        assertThat(projet.path("essms")
                        .valueStream()
                        .map(e -> e.path("numeroFiness").asString()))
                .containsExactly(UN, DEUX);
        assertThat(projet.path("echeanceIndicative").path("date").asString()).isEqualTo("2027-05-20");
        assertThat(projet.path("echeanceIndicative").path("depassee").asBoolean())
                .isFalse();

        VOISINS.dossiers.put("G25-27-9001", dossier("G25-27-9001"));
        assertThat(evenement("G25-27-9001", "PARTENARIAT").statut()).isEqualTo(204);
        assertThat(client.lire(API + "/projets/G25-27-9001", CNSA).code()).isEqualTo("projet.introuvable");
    }

    @Test
    void un_dossier_illisible_laisse_l_evenement_a_redelivrer() {
        assertThat(evenement("G25-27-9002", "ARS_PORTEUR").statut()).isGreaterThanOrEqualTo(400);
        VOISINS.dossiers.put("G25-27-9002", dossier("G25-27-9002"));
        assertThat(evenement("G25-27-9002", "ARS_PORTEUR").statut()).isEqualTo(204);
        assertThat(client.lire(API + "/projets/G25-27-9002", CNSA).statut()).isEqualTo(200);
    }

    @Test
    void une_autre_region_et_un_autre_porteur_ne_voient_rien_ni_ne_changent_rien() {
        String ailleurs = IDENTITE.agent("ARS_INSTRUCTEUR", "52");
        String autrePorteur = IDENTITE.porteur("440000016");
        declarer(JETON_PORTEUR, "2026-08", conforme(UN), conforme(DEUX));
        for (String chemin : List.of("", "/declarations/2026-08", "/indicateurs?mois=2026-08")) {
            assertThat(client.lire(API + "/projets/" + dossier + chemin, ailleurs)
                            .code())
                    .as(chemin)
                    .isEqualTo("acces.region");
            assertThat(client.lire(API + "/projets/" + dossier + chemin, autrePorteur)
                            .code())
                    .as(chemin)
                    .isEqualTo("acces.organisme");
        }
        assertThat(client.lire(API + "/projets?region=27", ailleurs).code()).isEqualTo("acces.region");
        assertThat(client.lire(API + "/projets", ailleurs).corps()).doesNotContain(dossier);
        assertThat(client.lire(API + "/projets", autrePorteur).corps()).doesNotContain(dossier);
        assertThat(client.lire(API + "/extraits?region=27", ailleurs).code()).isEqualTo("acces.region");
        assertThat(client.lire(API + "/extraits", ailleurs).corps()).doesNotContain(dossier);
        assertThat(client.lire(API + "/extraits", JETON_PORTEUR).code()).isEqualTo("acces.role");
        assertThat(attester(ailleurs, "2026-08").code()).isEqualTo("acces.region");
        assertThat(declarer(autrePorteur, "2026-08", conforme(UN)).code()).isEqualTo("acces.organisme");
        assertThat(declarer(INSTRUCTEUR, "2026-08", conforme(UN)).code()).isEqualTo("acces.role");
        assertThat(recettes(INSTRUCTEUR, "2026-05-12", "2026-06-30").code()).isEqualTo("acces.role");
        assertThat(recettes(autrePorteur, "2026-05-12", "2026-06-30").code()).isEqualTo("acces.organisme");
        assertThat(attester(JETON_PORTEUR, "2026-08").code()).isEqualTo("acces.role");
        assertThat(attester(IDENTITE.agent("ARS_FINANCIER", "27"), "2026-08").code())
                .isEqualTo("acces.role");
    }

    @Test
    void un_projet_multiregional_se_lit_dans_ses_regions_et_ne_s_instruit_que_dans_sa_region_pivot() {
        VOISINS.dossiers.put("G25-27-9003", dossier("G25-27-9003").replace("\"region\":\"27\"}", "\"region\":\"44\"}"));
        evenement("G25-27-9003", "ARS_PORTEUR");
        String grandEst = IDENTITE.agent("ARS_INSTRUCTEUR", "44");
        assertThat(client.lire(API + "/projets/G25-27-9003", grandEst).statut()).isEqualTo(200);
        assertThat(client.poster(
                                API + "/attestations", grandEst, "{\"dossierId\":\"G25-27-9003\",\"mois\":\"2026-08\"}")
                        .code())
                .isEqualTo("acces.region");
    }

    @Test
    void les_recettes_se_datent_dans_l_ordre_et_gardent_leur_historique() {
        assertThat(recettes(JETON_PORTEUR, "2026-05-12", "2026-11-06").code()).isEqualTo("recette.future");
        assertThat(recettes(JETON_PORTEUR, "2026-05-12", "2026-05-11").code()).isEqualTo("recette.ordre");
        assertThat(recettes(JETON_PORTEUR, "2026-05-12", "2026-06-30").statut()).isEqualTo(200);
        var projet = recettes(JETON_PORTEUR, "2026-05-12", "2026-11-05").json();
        assertThat(projet.path("recettes").path("dateVsr").asString()).isEqualTo("2026-11-05");
        assertThat(projet.path("historiqueRecettes").size()).isEqualTo(1);
    }

    @Test
    void un_mois_se_declare_une_fois_ecoule_et_pas_avant_le_suivi() {
        assertThat(declarer(JETON_PORTEUR, "2026-11", conforme(UN)).code()).isEqualTo("declaration.mois_non_ecoule");
        assertThat(declarer(JETON_PORTEUR, "2025-10", conforme(UN)).code()).isEqualTo("declaration.mois_anterieur");
        var premiere = declarer(JETON_PORTEUR, "2026-09", conforme(UN)).json();
        assertThat(premiere.path("periode").path("du").asString()).isEqualTo("2026-07-01");
        assertThat(premiere.path("periode").path("premiereMesure").asBoolean()).isTrue();
        assertThat(premiere.path("essmsSansDeclaration").valueStream().map(n -> n.asString()))
                .containsExactly(DEUX);
        assertThat(declarer(JETON_PORTEUR, "2026-08", conforme(UN)).code()).isEqualTo("declaration.mois_anterieur");
        assertThat(declarer(JETON_PORTEUR, "2026-10", conforme(UN))
                        .json()
                        .path("periode")
                        .path("du")
                        .asString())
                .isEqualTo("2026-10-01");
    }

    @Test
    void une_correction_garde_l_historique_et_une_redite_ne_change_rien() {
        declarer(JETON_PORTEUR, "2026-09", conforme(UN));
        declarer(JETON_PORTEUR, "2026-09", conforme(UN));
        assertThat(historique("2026-09").size()).isZero();
        declarer(JETON_PORTEUR, "2026-09", essms(UN, 71, 100));
        var historique = historique("2026-09");
        assertThat(historique.size()).isEqualTo(1);
        assertThat(historique.get(0).path("compteurs").path("messagesMss").asInt())
                .isEqualTo(70);
    }

    @Test
    void manquant_zero_et_sans_objet_reviennent_distincts() {
        declarer(
                JETON_PORTEUR,
                "2026-09",
                "{\"numeroFiness\":\"" + UN
                        + "\",\"compteurs\":{\"eParcours\":0},\"sansObjet\":[{\"compteur\":\"E_PRESCRIPTIONS\",\"motif\":\"aucun prescripteur\"}]}");
        var declaration = client.lire(API + "/projets/" + dossier + "/declarations/2026-09", JETON_PORTEUR)
                .json()
                .path("declarations")
                .get(0);
        assertThat(declaration
                        .path("version")
                        .path("compteurs")
                        .path("eParcours")
                        .asInt(-1))
                .isZero();
        assertThat(declaration.path("version").path("compteurs").has("messagesMss"))
                .isFalse();
        assertThat(declaration
                        .path("version")
                        .path("sansObjet")
                        .get(0)
                        .path("motif")
                        .asString())
                .isEqualTo("aucun prescripteur");
        assertThat(declaration.path("manquants").size()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{\"messagesMss\":-1}}",
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{\"messagesMss\":1.5}}",
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{\"messagesMss\":\"70\"}}",
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{\"messagesMss\":1e309}}",
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{\"nomDUneDame\":1}}",
                "{\"numeroFiness\":\"210000097\",\"compteurs\":{}}",
                "{\"numeroFiness\":\"210000015\",\"compteurs\":{}}",
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{\"dossiersActifs\":9,\"dossiersActifsAvecProjet\":10}}",
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{\"eParcours\":1},\"sansObjet\":[{\"compteur\":\"E_PARCOURS\",\"motif\":\"non connecté\"}]}",
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{}},{\"numeroFiness\":\"210000014\",\"compteurs\":{}}"
            })
    void une_saisie_incorrecte_est_refusee_et_ne_laisse_rien(String declaration) {
        assertThat(declarer(JETON_PORTEUR, "2026-09", declaration).statut()).isBetween(400, 422);
        var projet = client.lire(API + "/projets/" + dossier, JETON_PORTEUR).json();
        assertThat(projet.has("premierMois")).isFalse();
        assertThat(client.lire(API + "/projets/" + dossier + "/declarations/2026-09", JETON_PORTEUR)
                        .json()
                        .path("declarations")
                        .size())
                .isZero();
    }

    @Test
    void un_systeme_externe_n_ecrit_et_ne_lit_que_ses_essms() {
        String editeur = IDENTITE.jeton("editeur", Map.of("roles", List.of("SYSTEME_EXTERNE"), "essms", List.of(UN)));
        String etranger =
                IDENTITE.jeton("autre", Map.of("roles", List.of("SYSTEME_EXTERNE"), "essms", List.of("440000016")));
        assertThat(declarer(editeur, "2026-09", conforme(DEUX)).code()).isEqualTo("acces.essms");
        assertThat(declarer(editeur, "2026-09", conforme(UN), conforme(DEUX)).code())
                .isEqualTo("acces.essms");
        assertThat(declarer(etranger, "2026-09", conforme(UN)).code()).isEqualTo("acces.essms");
        declarer(JETON_PORTEUR, "2026-09", conforme(DEUX));
        var lu = declarer(editeur, "2026-09", conforme(UN));
        assertThat(lu.statut()).isEqualTo(200);
        assertThat(lu.corps()).contains(UN, "SYSTEME_EXTERNE").doesNotContain(DEUX);
        assertThat(client.lire(API + "/projets/" + dossier, editeur).code()).isEqualTo("acces.role");
    }

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
                .containsExactly("vsr", "TAUX_MSS");

        recettes(JETON_PORTEUR, "2026-05-12", "2026-06-30");
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

        attendre(() -> evenementsDuDossier().size() >= 2);
        assertThat(evenementsDuDossier())
                .hasSize(2)
                .allSatisfy(e -> assertThat(e)
                        .contains("fr.esmsnumerique.usage.atteste.v1", "ATT-" + dossier, "\"ciblesAtteintes\":true"));

        declarer(JETON_PORTEUR, "2026-09", essms(UN, 0, 100));
        assertThat(client.lire(API + "/attestations/ATT-" + dossier, CNSA).json())
                .isEqualTo(attestee.json());
    }

    @Test
    void l_extrait_donne_une_ligne_par_projet() {
        assertThat(ligne())
                .contains("\"indicateursExiges\":5", "\"ciblesAtteintes\":false", "\"attestee\":false")
                .doesNotContain("\"mois\"");
        declarer(JETON_PORTEUR, "2026-09", conforme(UN), conforme(DEUX));
        assertThat(ligne()).contains("\"mois\":\"2026-09\"", "\"indicateursAtteints\":5", "\"ciblesAtteintes\":true");
        recettes(JETON_PORTEUR, "2026-05-12", "2026-06-30");
        attester(INSTRUCTEUR, "2026-09");
        assertThat(ligne()).contains("\"attestee\":true");
        assertThat(client.lire(API + "/extraits?depuis=2027-01-01T00:00:00Z", CNSA)
                        .corps())
                .isEmpty();
    }

    @Test
    void la_liste_se_lit_page_par_page_sans_trou() {
        IntStream.range(0, 3).forEach(i -> {
            String autre = "G25-27-80%02d".formatted(i);
            VOISINS.dossiers.put(autre, dossier(autre));
            evenement(autre, "ARS_PORTEUR");
        });
        List<String> vus = new java.util.ArrayList<>();
        String curseur = "";
        do {
            var page = client.lire(API + "/projets?limite=2" + curseur, CNSA).json();
            page.path("elements")
                    .valueStream()
                    .forEach(p -> vus.add(p.path("dossierId").asString()));
            curseur = page.has("curseurSuivant")
                    ? "&curseur=" + page.path("curseurSuivant").asString()
                    : "";
        } while (!curseur.isEmpty());
        assertThat(vus).isSorted().doesNotHaveDuplicates().contains(dossier, "G25-27-8000", "G25-27-8002");
    }

    @Test
    void les_cibles_de_la_vraie_campagne_dependent_de_la_date_de_convention() {
        assertThat(dispensesMss("2025-09-01")).containsExactly("PJM");
        assertThat(dispensesMss("2025-09-02")).containsExactly("PJM", "AHI");
        var cibles = client.lire(API + "/cibles?campagne=G25&date=2025-11-20", JETON_PORTEUR)
                .json()
                .path("cibles");
        assertThat(cibles.valueStream().map(c -> c.path("ciblePointsDeBase").asInt(0)))
                .containsExactly(7000, 7000, 9000, 9000, 9000, 0, 0);
        assertThat(client.lire(API + "/cibles?campagne=G23", CNSA).code()).isEqualTo("campagne.regles_non_versees");
    }

    @Test
    void le_constat_sons_ne_se_fait_que_pour_un_ahi_par_l_ars() {
        String chemin = API + "/projets/" + dossier + "/essms/" + UN + "/eligibilite-sons";
        String constat = "{\"eligible\":false,\"motif\":\"vérifié auprès du GRADeS\"}";
        assertThat(client.remplacer(chemin, INSTRUCTEUR, constat).code()).isEqualTo("essms.secteur");
        assertThat(client.remplacer(chemin, JETON_PORTEUR, constat).code()).isEqualTo("acces.role");
        VOISINS.dossiers.put(
                "G25-27-9004", dossier("G25-27-9004").replace("\"secteur\":\"PH\"", "\"secteur\":\"AHI\""));
        evenement("G25-27-9004", "ARS_PORTEUR");
        var projet = client.remplacer(
                        API + "/projets/G25-27-9004/essms/" + UN + "/eligibilite-sons", INSTRUCTEUR, constat)
                .json();
        assertThat(projet.path("essms").get(0).path("eligibleSons").asBoolean(true))
                .isFalse();
    }

    @Test
    void le_contrat_servi_est_celui_publie() throws Exception {
        try (var yaml = getClass().getResourceAsStream("/contrats/usage.yaml")) {
            assertThat(new String(yaml.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("version: "
                            + client.lire(API + "/contrat", CNSA)
                                    .json()
                                    .path("version")
                                    .asString());
        }
    }

    @Test
    void un_amenagement_signe_par_la_cnsa_et_la_dns_s_applique_partout_et_montre_l_avant_et_l_apres() {
        String dns = IDENTITE.national("DNS_PILOTE");
        String grandEst = IDENTITE.agent("ARS_INSTRUCTEUR", "44");
        String anonymes = conforme(UN)
                .replace("\"dmpAlimentes\":70", "\"dmpAlimentes\":62")
                .replace("\"eParcours\":0", "\"eParcours\":0,\"personnesSousAnonymat\":12");
        assertThat(declarer(JETON_PORTEUR, "2026-08", anonymes.replace(":12", ":101"))
                        .code())
                .isEqualTo("declaration.deduction");
        assertThat(declarer(JETON_PORTEUR, "2026-08", anonymes, anonymes.replace(UN, DEUX))
                        .statut())
                .isEqualTo(200);
        assertThat(dmp().path("etat").asString()).isEqualTo("NON_ATTEINT");

        assertThat(amenager(JETON_PORTEUR).code()).isEqualTo("acces.role");
        assertThat(amenager(CNSA).code()).isEqualTo("acces.role");
        Reponse demande = amenager(INSTRUCTEUR);
        assertThat(demande.statut()).isEqualTo(201);
        String id = demande.json().path("id").asString();
        assertThat(amenager(grandEst).code()).isEqualTo("amenagement.recouvrement");
        assertThat(pas(id, "ralliement", grandEst, MOTIF)
                        .json()
                        .path("regions")
                        .valueStream()
                        .map(r -> r.asString()))
                .containsExactly("27", "44");
        assertThat(client.lire(API + "/amenagements/" + id, JETON_PORTEUR).code())
                .isEqualTo("amenagement.introuvable");
        assertThat(pas(id, "signature", CNSA, "").code()).isEqualTo("amenagement.non_instruit");
        assertThat(pas(id, "instruction", dns, AVIS).code()).isEqualTo("acces.role");
        assertThat(pas(id, "instruction", CNSA, AVIS).statut()).isEqualTo(200);
        assertThat(pas(id, "signature", INSTRUCTEUR, "").code()).isEqualTo("acces.role");
        assertThat(pas(id, "signature", CNSA, "").json().path("etat").asString())
                .isEqualTo("SIGNE");
        assertThat(pas(id, "signature", CNSA, "").code()).isEqualTo("amenagement.meme_institution");
        assertThat(dmp().path("etat").asString())
                .as("une seule signature ne change rien")
                .isEqualTo("NON_ATTEINT");
        assertThat(pas(id, "signature", dns, "").json().path("etat").asString()).isEqualTo("ACCEPTE");
        assertThat(pas(id, "refus", CNSA, MOTIF).code()).isEqualTo("amenagement.clos");

        assertThat(dmp().path("etat").asString()).isEqualTo("ATTEINT");
        assertThat(dmp().path("denominateur").asLong()).isEqualTo(176);
        assertThat(dmp().path("denominateurDeclare").asLong()).isEqualTo(200);
        assertThat(client.lire(API + "/amenagements?campagne=G25&etat=ACCEPTE", JETON_PORTEUR)
                        .corps())
                .contains(id);
        attendre(() -> VOISINS.evenements.stream().anyMatch(e -> e.contains("amenagement.accepte") && e.contains(id)));
        assertThat(VOISINS.evenements).anyMatch(e -> e.contains("amenagement.accepte") && e.contains(id));

        String effets = API + "/amenagements/" + id + "/effets?limite=200";
        JsonNode effet = client.lire(effets, INSTRUCTEUR)
                .json()
                .path("elements")
                .valueStream()
                .filter(e -> e.path("dossierId").asString().equals(dossier))
                .findFirst()
                .orElseThrow();
        assertThat(effet.path("mois").asString()).isEqualTo("2026-08");
        assertThat(effet.path("avant").path("etat").asString()).isEqualTo("NON_ATTEINT");
        assertThat(effet.path("apres").path("etat").asString()).isEqualTo("ATTEINT");
        assertThat(client.lire(effets, grandEst).corps()).doesNotContain(dossier);
        assertThat(client.lire(effets, JETON_PORTEUR).code()).isEqualTo("acces.role");
    }

    @Test
    void la_trajectoire_prolonge_les_mesures_pour_ceux_qui_lisent_le_projet() {
        for (int mois = 6; mois <= 9; mois++) {
            String numerateur = "\"dmpAlimentes\":" + (40 + 2 * mois);
            assertThat(declarer(
                                    JETON_PORTEUR,
                                    "2026-0" + mois,
                                    conforme(UN).replace("\"dmpAlimentes\":70", numerateur),
                                    conforme(DEUX).replace("\"dmpAlimentes\":70", numerateur))
                            .statut())
                    .isEqualTo(200);
        }
        JsonNode trajectoire = client.lire(API + "/projets/" + dossier + "/trajectoire", JETON_PORTEUR)
                .json();
        assertThat(trajectoire.path("echeance").asString()).isEqualTo("2027-05");
        assertThat(trajectoire.path("risque").asString()).isEqualTo("FAIBLE");
        JsonNode dmp = trajectoire
                .path("indicateurs")
                .valueStream()
                .filter(i -> i.path("code").asString().equals("TAUX_DMP"))
                .findFirst()
                .orElseThrow();
        assertThat(dmp.path("penteParMois").asLong()).isEqualTo(200);
        assertThat(dmp.path("moisProjete").asString()).isEqualTo("2027-03");
        assertThat(dmp.path("effortParMois").asLong()).isEqualTo(150);
        assertThat(dmp.path("points").size()).isEqualTo(4);

        String ailleurs = IDENTITE.agent("ARS_INSTRUCTEUR", "52");
        assertThat(client.lire(API + "/projets/" + dossier + "/trajectoire", ailleurs)
                        .code())
                .isEqualTo("acces.region");
        JsonNode resume = client.lire(API + "/trajectoires?limite=200&risque=FAIBLE", INSTRUCTEUR)
                .json()
                .path("elements")
                .valueStream()
                .filter(t -> t.path("dossierId").asString().equals(dossier))
                .findFirst()
                .orElseThrow();
        assertThat(resume.path("indicateursARisque").valueStream().map(JsonNode::asString))
                .containsExactly("TAUX_DMP");
        assertThat(client.lire(API + "/trajectoires?limite=200&risque=CRITIQUE", INSTRUCTEUR)
                        .corps())
                .doesNotContain(dossier);
        assertThat(client.lire(API + "/trajectoires?limite=200", ailleurs).corps())
                .doesNotContain(dossier);
        assertThat(client.lire(API + "/trajectoires?region=27", ailleurs).code())
                .isEqualTo("acces.region");
    }

    private Reponse amenager(String jeton) {
        return client.poster(API + "/amenagements", jeton, """
                {"campagne":"G25","indicateur":"TAUX_DMP","secteur":"PH","motif":"ANONYMAT","activite":"Accueil de jour sans identité","du":"2026-06",
                "argumentaire":"Les personnes ne déclinent pas leur identité.","documents":["Note 2026-04"]}""");
    }

    private Reponse pas(String id, String pas, String jeton, String corps) {
        return client.poster(API + "/amenagements/" + id + "/" + pas, jeton, corps);
    }

    private JsonNode dmp() {
        return client.lire(API + "/projets/" + dossier + "/indicateurs?mois=2026-08", CNSA)
                .json()
                .path("indicateurs")
                .valueStream()
                .filter(i -> i.path("code").asString().equals("TAUX_DMP"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> dispensesMss(String date) {
        return client.lire(API + "/cibles?campagne=G25&date=" + date, CNSA)
                .json()
                .path("cibles")
                .get(0)
                .path("dispenses")
                .valueStream()
                .map(d -> d.path("secteur").asString())
                .toList();
    }

    private String ligne() {
        return client.lire(API + "/extraits?region=27", CNSA)
                .corps()
                .lines()
                .filter(l -> l.contains(dossier))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode historique(String mois) {
        return client.lire(API + "/projets/" + dossier + "/declarations/" + mois, JETON_PORTEUR)
                .json()
                .path("declarations")
                .get(0)
                .path("historique");
    }

    private List<String> evenementsDuDossier() {
        return VOISINS.evenements.stream().filter(e -> e.contains(dossier)).toList();
    }

    private Reponse declarer(String jeton, String mois, String... essms) {
        return client.remplacer(
                API + "/projets/" + dossier + "/declarations/" + mois,
                jeton,
                "{\"declarations\":[" + String.join(",", essms) + "]}");
    }

    private Reponse recettes(String jeton, String va, String vsr) {
        return client.poster(
                API + "/projets/" + dossier + "/recettes",
                jeton,
                "{\"dateVa\":\"" + va + "\",\"dateVsr\":\"" + vsr + "\"}");
    }

    private Reponse attester(String jeton, String mois) {
        return client.poster(
                API + "/attestations", jeton, "{\"dossierId\":\"" + dossier + "\",\"mois\":\"" + mois + "\"}");
    }

    private static String conforme(String numero) {
        return essms(numero, 70, 100);
    }

    private static String essms(String numero, int messages, int eligibles) {
        return """
                {"numeroFiness":"%s","compteurs":{"messagesMss":%d,"dmpAlimentes":70,"personnesEligiblesProjet":%d,"dossiersActifs":90,
                "personnesAccompagnees":100,"dossiersActifsAvecProjet":81,"dossiersActifsAvecEvenement":81,"ePrescriptions":0,"eParcours":0}}""".formatted(numero, messages, eligibles);
    }

    private Reponse evenement(String dossierId, String type) {
        return client.poster(
                "/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"%s/convention/%s","source":"/financement","type":"fr.esmsnumerique.convention.signee.v1","subject":"%s",
                "time":"2025-11-20T10:00:00Z","datacontenttype":"application/json","data":{"dossierId":"%s","region":"27","campagne":"G25",
                "dateSignature":"2025-11-20","type":"%s"}}""".formatted(dossierId, type, dossierId, dossierId, type));
    }

    private static String dossier(String id) {
        return """
                {"dossierId":"%s","campagne":"G25","region":"27","porteur":{"numeroFinessJuridique":"%s","raisonSociale":"Association d'essai"},
                "contact":{"courriel":"contact@exemple.test"},"essms":[%s,%s,%s,%s]}""".formatted(
                        id,
                        PORTEUR,
                        ligne(UN, true, "27"),
                        ligne(DEUX, true, "27"),
                        ligne(DEUX, true, "27"),
                        ligne(ECARTE, false, "27"));
    }

    private static String ligne(String numero, boolean financable, String region) {
        return """
                {"numeroFiness":"%s","numeroFinessJuridique":"%s","raisonSociale":"ESSMS %s","typeProjet":"ACQUISITION","groupeCategorie":"4301",
                "financable":%b,"secteur":"PH","region":"%s"}""".formatted(numero, PORTEUR, numero, financable, region);
    }

    private static void attendre(BooleanSupplier condition) {
        long limite = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < limite) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(50).toNanos());
        }
    }
}
