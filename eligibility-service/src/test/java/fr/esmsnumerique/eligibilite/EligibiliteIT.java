package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.donnees;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ReglesDeTest;
import fr.esmsnumerique.eligibilite.infrastructure.SchemaPublie;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The service over real HTTP, with real tokens and the shipped campaign, from the files received to the decision; it is 20 September 2025. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"esms.demo=true", "esms.horloge=2025-09-20T08:00:00Z", "esms.evenements.balayage=1h"})
class EligibiliteIT {

    private static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    private static final MongoDatabase BASE = MongoDeTest.client().getDatabase("esms_eligibilite");
    private static final String API = "/api/eligibilite/v1";
    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final Region GE = Region.GRAND_EST;
    private static final String CNSA = IDENTITE.national("CNSA_PILOTE");
    private static final String INSTRUCTEUR = IDENTITE.agent("ARS_INSTRUCTEUR", "27");
    private static final String DECIDEUR = IDENTITE.agent("ARS_DECIDEUR", "27");
    private static final String INSTRUCTEUR_GE = IDENTITE.agent("ARS_INSTRUCTEUR", "44");
    private static final String INSTRUCTEUR_PDL = IDENTITE.agent("ARS_INSTRUCTEUR", "52");
    private static final String PORTEUR = IDENTITE.porteur("210000014");
    private static final String AUTRE_PORTEUR = IDENTITE.porteur("440000016");
    private static final String DEPOT = "2025-05-12T09:00:00Z";

    private static int suite;

    private ClientHttp client;

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        BASE.drop();
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        List.of("financement", "notification", "budget", "usage")
                .forEach(s -> registre.add("esms.services." + s, () -> "http://127.0.0.1:9"));
    }

    @BeforeEach
    void ouvrir(@LocalServerPort int port) {
        client = new ClientHttp(port);
    }

    @Test
    void la_campagne_livree_est_publiee_au_demarrage_avec_son_evenement_et_republier_ne_change_rien() {
        JsonNode campagne = client.lire(API + "/campagnes/G25", PORTEUR).json();
        assertThat(campagne.path("version").asInt()).isEqualTo(1);
        assertThat(campagne.path("parametres")
                        .path("eligibilite.essms.minimum")
                        .path("regions")
                        .path("94")
                        .get(0)
                        .path("valeur")
                        .asInt())
                .isEqualTo(8);
        Reponse encore = client.poster(API + "/campagnes", CNSA, json(ReglesDeTest.fichier()));
        assertThat(encore.statut()).isEqualTo(200);
        assertThat(encore.json().path("version").asInt()).isEqualTo(1);
        assertThat(encore.json().path("empreinte")).isEqualTo(campagne.path("empreinte"));
        Document evenement = evenements("campagnes", "G25").getFirst();
        assertThat(evenement.getString("type")).isEqualTo("campagne.publiee");
        assertThat(SchemaPublie.charger("evenements/campagne.publiee.v1.schema.json")
                        .ecarts(evenement.get("donnees", Document.class).toJson()))
                .isEmpty();
        assertThat(client.poster(API + "/campagnes", INSTRUCTEUR, json(ReglesDeTest.fichier()))
                        .code())
                .isEqualTo("acces.role");
    }

    @Test
    void une_campagne_invalide_rend_tous_ses_defauts_et_n_est_pas_publiee() {
        Map<String, Object> mauvaise = ReglesDeTest.fichier();
        mauvaise.put("code", "G26");
        ((Map<?, ?>) mauvaise.get("parametres")).remove("eligibilite.solution.unique");
        ((Map<?, ?>) mauvaise.get("parametres")).remove("calendrier.sons.verrou");
        Reponse refus = client.poster(API + "/campagnes", CNSA, json(mauvaise));
        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.code()).isEqualTo("campagne.invalide");
        assertThat(refus.json().path("erreurs").size()).isEqualTo(2);
        assertThat(client.lire(API + "/campagnes/G26", CNSA).code()).isEqualTo("campagne.introuvable");
    }

    @Test
    void l_extrait_finess_garde_les_bonnes_lignes_et_le_relire_n_ajoute_rien() {
        List<String> numeros = nouveaux(3);
        String fichier = FichiersDeTest.entete()
                + FichiersDeTest.extrait(BFC, numeros)
                + FichiersDeTest.ligne("210000000", BFC, "CLÉ FAUSSE")
                + FichiersDeTest.ligne(numeros.getFirst(), BFC, "HÔPITAL").replace(";4401;", ";1101;");
        byte[] latin1 = fichier.getBytes(StandardCharsets.ISO_8859_1);
        JsonNode rapport =
                client.envoyerFichier(API + "/imports/finess", CNSA, latin1).json();
        assertThat(rapport.path("ajoutees").asInt()).isEqualTo(3);
        assertThat(rapport.path("rejetees").asInt()).isEqualTo(1);
        assertThat(rapport.path("ignorees").asInt()).isEqualTo(1);
        assertThat(rapport.path("encodage").asString()).isEqualTo("ISO-8859-1");
        assertThat(rapport.path("erreurs").get(0).path("ligne").asInt()).isEqualTo(5);
        assertThat(rapport.path("erreurs").get(0).path("champ").asString()).isEqualTo("nofinesset");
        JsonNode encore =
                client.envoyerFichier(API + "/imports/finess", CNSA, latin1).json();
        assertThat(encore.path("ajoutees").asInt() + encore.path("misesAJour").asInt())
                .isZero();
        assertThat(encore.path("inchangees").asInt()).isEqualTo(3);
        assertThat(client.lire(API + "/imports/" + encore.path("id").asString(), CNSA)
                        .json())
                .isEqualTo(encore);
        JsonNode essms =
                client.lire(API + "/essms/" + numeros.getFirst(), PORTEUR).json();
        assertThat(essms.path("raisonSociale").asString()).isEqualTo("EHPAD N° " + numeros.getFirst());
        assertThat(essms.path("autoriteTarification").asString()).isEqualTo("CONJOINTE");
        assertThat(client.lire(API + "/essms/210000001", PORTEUR).statut()).isEqualTo(404);
        assertThat(client.envoyerFichier(API + "/imports/finess", CNSA, "nom;prenom\n".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("import.fichier_non_reconnu");
        assertThat(client.envoyerFichier(API + "/imports/finess", INSTRUCTEUR, latin1)
                        .code())
                .isEqualTo("acces.role");
    }

    @Test
    void la_liste_des_essms_se_page_sans_trou_ni_doublon() {
        charger(Region.MARTINIQUE, nouveaux(7));
        List<String> lus = new ArrayList<>();
        String curseur = "";
        do {
            JsonNode page = client.lire(API + "/essms?region=02&limite=3" + curseur, CNSA)
                    .json();
            page.path("elements").forEach(e -> lus.add(e.path("numeroFiness").asString()));
            curseur = page.has("curseurSuivant")
                    ? "&curseur=" + page.path("curseurSuivant").asString()
                    : "";
        } while (!curseur.isEmpty());
        assertThat(lus).hasSize(7).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void un_dossier_galis_va_de_l_import_a_la_decision_avec_son_historique_et_son_evenement() {
        String id = dossier("A", BFC, 16, DEPOT);
        Reponse evaluation = client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "");
        assertThat(evaluation.statut()).isEqualTo(200);
        assertThat(evaluation.json().path("clauses").size()).isGreaterThanOrEqualTo(18);
        assertThat(evaluation.json().path("resultat").asString()).isEqualTo("RECEVABLE");
        assertThat(evaluation.json().path("nombreEssmsFinancables").asInt()).isEqualTo(16);

        String decision = json(Map.of("issue", "RETENU", "motif", "Projet cohérent, priorité régionale."));
        Reponse tropTot = client.poster(chemin(id, "/decision"), DECIDEUR, decision);
        assertThat(tropTot.statut()).isEqualTo(409);
        assertThat(tropTot.code()).isEqualTo("decision.consultation_manquante");
        assertThat(tropTot.json().path("detail").asString()).contains("21");
        assertThat(client.poster(chemin(id, "/consultations-cd"), INSTRUCTEUR, consultation("75"))
                        .code())
                .isEqualTo("consultation.departement_hors_dossier");
        assertThat(client.poster(chemin(id, "/consultations-cd"), INSTRUCTEUR, consultation("21"))
                        .statut())
                .isEqualTo(200);
        assertThat(client.poster(chemin(id, "/decision"), INSTRUCTEUR, decision).code())
                .isEqualTo("acces.role");
        String cle = UUID.randomUUID().toString();
        Reponse retenu = client.poster(chemin(id, "/decision"), DECIDEUR, decision, cle);
        assertThat(retenu.json().path("etat").asString()).isEqualTo("RETENU");
        assertThat(client.poster(chemin(id, "/decision"), DECIDEUR, decision, cle)
                        .corps())
                .isEqualTo(retenu.corps());
        Reponse deuxFois = client.poster(chemin(id, "/decision"), DECIDEUR, decision);
        assertThat(deuxFois.code()).isEqualTo("dossier.etat");
        assertThat(deuxFois.json().path("detail").asString()).contains("RETENU");

        JsonNode historique =
                client.lire(chemin(id, "/historique"), PORTEUR).json().path("elements");
        assertThat(historique.valueStream().map(e -> e.path("etatApres").asString()))
                .containsExactly("DEPOSE", "RECEVABLE", "RECEVABLE", "RETENU");
        assertThat(evenements("dossiers", id)).singleElement().satisfies(e -> {
            assertThat(e.getString("type")).isEqualTo("dossier.retenu");
            assertThat(SchemaPublie.charger("evenements/dossier.retenu.v1.schema.json")
                            .ecarts(e.get("donnees", Document.class).toJson()))
                    .isEmpty();
        });
    }

    @Test
    void un_dossier_sous_le_minimum_attend_un_verdict_nominatif_et_motive() {
        String id = dossier("B", BFC, 12, DEPOT);
        assertThat(client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "")
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("EN_INSTRUCTION");
        assertThat(client.lire(chemin(id, ""), INSTRUCTEUR)
                        .json()
                        .path("clausesEnAttente")
                        .get(0)
                        .asString())
                .isEqualTo("ELI-09");
        assertThat(client.poster(chemin(id, "/verdicts"), INSTRUCTEUR, verdict("ELI-31", "SATISFAIT"))
                        .code())
                .isEqualTo("verdict.clause_non_attendue");
        assertThat(client.poster(
                                chemin(id, "/verdicts"),
                                INSTRUCTEUR,
                                json(Map.of("clause", "ELI-09", "verdict", "SATISFAIT", "motif", "ok")))
                        .statut())
                .isEqualTo(400);
        JsonNode recevable = client.poster(chemin(id, "/verdicts"), INSTRUCTEUR, verdict("ELI-09", "SATISFAIT"))
                .json();
        assertThat(recevable.path("etat").asString()).isEqualTo("RECEVABLE");
        JsonNode clause = clause(
                client.lire(chemin(id, "/evaluations"), INSTRUCTEUR)
                        .json()
                        .path("elements")
                        .get(0),
                "ELI-09");
        assertThat(clause.path("verdict").asString()).isEqualTo("A_INSTRUIRE");
        assertThat(clause.path("verdictHumain").path("par").asString()).contains("ARS_INSTRUCTEUR-27");
    }

    @Test
    void un_verdict_defavorable_rend_le_dossier_non_recevable() {
        String id = dossier("B", BFC, 12, DEPOT);
        client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "");
        assertThat(client.poster(chemin(id, "/verdicts"), INSTRUCTEUR, verdict("ELI-09", "NON_SATISFAIT"))
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("NON_RECEVABLE");
        assertThat(evenements("dossiers", id))
                .extracting(e -> e.getString("type"))
                .containsExactly("dossier.declare-non-recevable");
    }

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
    void une_region_ne_voit_ni_ne_change_les_dossiers_d_une_autre_mais_lit_ceux_ou_elle_a_des_essms() {
        String id = dossier("E", BFC, 16, DEPOT);
        assertThat(client.lire(chemin(id, ""), INSTRUCTEUR_GE).code()).isEqualTo("acces.region");
        assertThat(client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR_GE, "")
                        .code())
                .isEqualTo("acces.region");
        assertThat(client.lire(API + "/dossiers?region=27", INSTRUCTEUR_GE).code())
                .isEqualTo("acces.region");
        assertThat(identifiants(client.lire(API + "/dossiers?limite=200", INSTRUCTEUR_GE)))
                .doesNotContain(id);
        assertThat(identifiants(client.lire(API + "/dossiers?region=27&limite=200", INSTRUCTEUR)))
                .contains(id);
        assertThat(client.lire(chemin(id, ""), AUTRE_PORTEUR).code()).isEqualTo("acces.organisme");
        assertThat(identifiants(client.lire(API + "/dossiers?limite=200", AUTRE_PORTEUR)))
                .isEmpty();
        assertThat(client.lire(API + "/extraits?region=27", INSTRUCTEUR_GE).code())
                .isEqualTo("acces.region");
        assertThat(client.lire(API + "/extraits", INSTRUCTEUR_GE).corps()).doesNotContain("\"" + id + "\"");
        assertThat(client.lire(API + "/extraits", PORTEUR).code()).isEqualTo("acces.role");

        List<String> bfc = nouveaux(7);
        charger(BFC, bfc);
        ProjetDeTest multi = projet("F", GE, 9).avec(7, BFC);
        for (int rang = 0; rang < bfc.size(); rang++) {
            String numero = bfc.get(rang);
            multi.ligne(10 + rang, l -> ProjetDeTest.avecNumero(l, numero));
        }
        String pivotGe = importer(galis(numeroGalis(), DEPOT, multi.declare()));
        assertThat(pivotGe).startsWith("G25-44-");
        assertThat(client.lire(chemin(pivotGe, ""), INSTRUCTEUR).statut()).isEqualTo(200);
        assertThat(client.poster(chemin(pivotGe, "/recevabilite"), INSTRUCTEUR, "")
                        .code())
                .isEqualTo("acces.region");
        assertThat(client.lire(chemin(pivotGe, ""), INSTRUCTEUR_PDL).code()).isEqualTo("acces.region");
    }

    @Test
    void reimporter_un_fichier_galis_n_ajoute_rien_et_un_mauvais_dossier_n_empeche_pas_les_autres() {
        Map<String, Object> bon =
                galis(numeroGalis(), DEPOT, projet("G", BFC, 15).declare());
        Map<String, Object> mauvais =
                galis(numeroGalis(), DEPOT, acquisition(15, BFC).declare());
        mauvais.put("hebergement", "NUAGE");
        Map<String, Object> inconnue =
                galis(numeroGalis(), DEPOT, acquisition(15, BFC).declare());
        inconnue.put("campagne", "G23");
        String fichier = json(List.of(mauvais, bon, inconnue));
        JsonNode rapport = client.poster(API + "/imports/galis", CNSA, fichier).json();
        assertThat(rapport.path("ajoutees").asInt()).isEqualTo(1);
        assertThat(rapport.path("rejetees").asInt()).isEqualTo(2);
        assertThat(rapport.path("erreurs")
                        .valueStream()
                        .map(e -> e.path("champ").asString()))
                .containsExactly("/hebergement", "/campagne");
        JsonNode encore = client.poster(API + "/imports/galis", CNSA, fichier).json();
        assertThat(encore.path("ajoutees").asInt()).isZero();
        assertThat(encore.path("inchangees").asInt()).isEqualTo(1);
        assertThat(encore.path("dossiers").get(0).path("dossierId"))
                .isEqualTo(rapport.path("dossiers").get(0).path("dossierId"));
        assertThat(client.poster(
                                API + "/imports/galis",
                                INSTRUCTEUR_PDL,
                                json(List.of(galis(
                                        numeroGalis(),
                                        DEPOT,
                                        projet("H", BFC, 15).declare()))))
                        .json()
                        .path("rejetees")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void les_numeros_suivent_l_ordre_des_numeros_galis_dans_chaque_region() {
        charger(Region.CORSE, nouveaux(0));
        String premier = numeroGalis();
        String second = numeroGalis();
        JsonNode rapport = client.poster(
                        API + "/imports/galis",
                        CNSA,
                        json(List.of(
                                galis(
                                        second,
                                        DEPOT,
                                        acquisition(8, Region.CORSE).declare()),
                                galis(
                                        premier,
                                        DEPOT,
                                        acquisition(9, Region.CORSE).declare()))))
                .json();
        assertThat(rapport.path("dossiers")
                        .valueStream()
                        .map(d -> d.path("numeroGalis").asString()
                                + d.path("dossierId").asString()))
                .containsExactly(premier + "G25-94-0001", second + "G25-94-0002");
    }

    @Test
    void un_essms_demande_par_deux_dossiers_attend_puis_n_est_finance_qu_une_fois() {
        ProjetDeTest projet = projet("I", BFC, 17);
        String un = importer(galis(numeroGalis(), DEPOT, projet.declare()));
        String deux = importer(galis(numeroGalis(), DEPOT, projet.declare()));
        JsonNode attente =
                client.poster(chemin(un, "/recevabilite"), INSTRUCTEUR, "").json();
        assertThat(clause(attente, "ELI-29-ATTENTE").path("verdict").asString()).isEqualTo("A_INSTRUIRE");
        assertThat(attente.path("nombreEssmsFinancables").asInt()).isZero();
        client.lire(chemin(un, ""), INSTRUCTEUR)
                .json()
                .path("clausesEnAttente")
                .forEach(c -> client.poster(chemin(un, "/verdicts"), INSTRUCTEUR, verdict(c.asString(), "SATISFAIT")));
        JsonNode levee = client.lire(chemin(un, ""), INSTRUCTEUR).json();
        assertThat(levee.path("etat").asString()).isEqualTo("RECEVABLE");
        assertThat(levee.path("nombreEssmsFinancables").asInt()).isEqualTo(17);
        client.poster(chemin(un, "/consultations-cd"), INSTRUCTEUR, consultation("21"));
        client.poster(
                chemin(un, "/decision"), DECIDEUR, json(Map.of("issue", "RETENU", "motif", "Premier dossier retenu.")));
        JsonNode exclu =
                client.poster(chemin(deux, "/recevabilite"), INSTRUCTEUR, "").json();
        assertThat(clause(exclu, "ELI-29").path("verdict").asString()).isEqualTo("NON_SATISFAIT");
        assertThat(client.lire(chemin(deux, ""), INSTRUCTEUR)
                        .json()
                        .path("essms")
                        .get(0)
                        .path("motifNonFinancable")
                        .asString())
                .contains(un);
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
        assertThat(client.poster(API + "/evaluations", PORTEUR, json(Map.of("donnees", donnees)))
                        .code())
                .isEqualTo("campagne.regles_non_versees");
        assertThat(extraits()).hasSize(avant);
    }

    @Test
    void les_extraits_donnent_une_ligne_par_dossier() {
        String id = dossier("K", BFC, 18, DEPOT);
        client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "");
        assertThat(extraits().stream().filter(l -> l.contains(id)))
                .containsExactly(
                        "{\"dossierId\":\"" + id + "\",\"campagne\":\"G25\",\"region\":\"27\",\"etat\":\"RECEVABLE\","
                                + "\"typeProjet\":\"ACQUISITION\",\"nombreEssms\":18,\"nombreEssmsFinancables\":18,"
                                + "\"deposeLe\":\"2025-05-12T09:00:00Z\",\"majLe\":\"2025-09-20T08:00:00Z\"}");
        assertThat(client.lire(API + "/extraits?depuis=2026-01-01T00:00:00Z", CNSA)
                        .corps())
                .isEmpty();
    }

    // ---- jeu d'essai

    private List<String> extraits() {
        return client.lire(API + "/extraits", CNSA).corps().lines().toList();
    }

    private String dossier(String serie, Region region, int nombre, String deposeLe) {
        return importer(
                galis(numeroGalis(), deposeLe, projet(serie, region, nombre).declare()));
    }

    /** A project whose establishments nobody else holds and FINESS knows. */
    private ProjetDeTest projet(String serie, Region region, int nombre) {
        List<String> numeros = nouveaux(nombre);
        charger(region, numeros);
        ProjetDeTest projet = acquisition(nombre, region);
        for (int rang = 1; rang <= nombre; rang++) {
            String numero = numeros.get(rang - 1);
            projet.ligne(rang, l -> ProjetDeTest.avecNumero(l, numero));
        }
        return projet;
    }

    private static List<String> nouveaux(int nombre) {
        List<String> numeros = new ArrayList<>();
        for (int i = 0; i < nombre; i++) {
            numeros.add(ProjetDeTest.finess("2109", ++suite));
        }
        return numeros;
    }

    private static String numeroGalis() {
        return "GAL-2025-%05d".formatted(++suite);
    }

    private void charger(Region region, List<String> numeros) {
        String fichier = FichiersDeTest.entete() + FichiersDeTest.extrait(region, numeros);
        assertThat(client.envoyerFichier(API + "/imports/finess", CNSA, fichier.getBytes(StandardCharsets.UTF_8))
                        .statut())
                .isEqualTo(200);
    }

    private String importer(Map<String, Object> dossier) {
        JsonNode rapport = client.poster(API + "/imports/galis", CNSA, json(List.of(dossier)))
                .json();
        assertThat(rapport.path("erreurs")).isEmpty();
        return rapport.path("dossiers").get(0).path("dossierId").asString();
    }

    private static String chemin(String id, String suffixe) {
        return API + "/dossiers/" + id + suffixe;
    }

    private static String consultation(String departement) {
        return json(Map.of(
                "departement", departement, "consulteLe", "2025-09-18", "format", "COURRIEL", "avis", "FAVORABLE"));
    }

    private static String verdict(String clause, String issue) {
        return json(Map.of("clause", clause, "verdict", issue, "motif", "Point vérifié en visite avec le porteur."));
    }

    private static JsonNode clause(JsonNode evaluation, String id) {
        return evaluation
                .path("clauses")
                .valueStream()
                .filter(c -> c.path("clause").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> identifiants(Reponse page) {
        return page.json()
                .path("elements")
                .valueStream()
                .map(e -> e.path("dossierId").asString())
                .toList();
    }

    private static List<Document> evenements(String collection, String id) {
        return BASE.getCollection(collection)
                .find(new Document("_id", id))
                .first()
                .getList("boiteEnvoi", Document.class);
    }
}
