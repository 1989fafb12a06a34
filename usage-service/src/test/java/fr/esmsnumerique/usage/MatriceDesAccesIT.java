package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.ClientHttp.Reponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Who reaches what, for every operation of the contract: an operation without its row fails. Each is tried by five callers who have nothing to do with the project: a carrier
 * of another organisation, an instructor and a reader of another region, software of other establishments, and nobody. None may read nor change anything of it.
 */
class MatriceDesAccesIT extends ApiUsageDeTest {

    private static final String DOSSIER = "{dossier}";
    private static final String ETRANGER_ESSMS = "440000024";

    /** What each operation does for a stranger with the right role. */
    private enum Porte {
        /** About one project: refused, and says nothing of it. */
        PROJET,
        /** A list or an export: answers, without the project. */
        LISTE,
        /** A batch: refused, or every line about the project rejected. */
        LOT,
        /** National or campaign data, the same for all. */
        COMMUNE
    }

    private record Operation(String methode, String chemin, String corps, Porte porte) {}

    private static final Map<String, Operation> MATRICE = Map.ofEntries(
            commune("lireContrat", "GET", "/contrat", ""),
            commune("listerCibles", "GET", "/cibles?campagne=G25", ""),
            commune("listerAmenagements", "GET", "/amenagements?campagne=G25", ""),
            commune("lireAmenagement", "GET", "/amenagements/AME-G25-999", ""),
            commune("demanderAmenagement", "POST", "/amenagements", "{}"),
            commune(
                    "rallierAmenagement",
                    "POST",
                    "/amenagements/AME-G25-999/ralliement",
                    "{\"motif\":\"motif d'essai\"}"),
            commune(
                    "instruireAmenagement",
                    "POST",
                    "/amenagements/AME-G25-999/instruction",
                    "{\"favorable\":true,\"avis\":\"avis d'essai long\"}"),
            commune("signerAmenagement", "POST", "/amenagements/AME-G25-999/signature", ""),
            commune("refuserAmenagement", "POST", "/amenagements/AME-G25-999/refus", "{\"motif\":\"motif d'essai\"}"),
            commune("retirerAmenagement", "POST", "/amenagements/AME-G25-999/retrait", "{\"motif\":\"motif d'essai\"}"),
            liste("lirePortefeuille", "/portefeuille"),
            liste("exporterPortefeuille", "/portefeuille/export?format=CSV"),
            liste("listerRappels", "/rappels?limite=200"),
            commune("emettreRappels", "POST", "/rappels/emission", ""),
            liste("lireDuiActifs", "/dui-actifs?mois=2026-09"),
            liste("extraireMois", "/extraits-mensuels?mois=2026-09"),
            liste("listerMandatsRecus", "/mandats"),
            Map.entry(
                    "envoyerLot",
                    new Operation(
                            "POST",
                            "/lots-declarations",
                            "{\"lignes\":[{\"dossierId\":\"{dossier}\",\"mois\":\"2026-09\",\"numeroFiness\":\"210000022\",\"compteurs\":{\"eParcours\":7}}]}",
                            Porte.LOT)),
            projet("listerMandats", "GET", "/projets/{dossier}/mandats", ""),
            projet(
                    "donnerMandat",
                    "POST",
                    "/projets/{dossier}/mandats",
                    "{\"systeme\":\"autre-editeur\",\"essms\":[\"210000014\"],\"du\":\"2026-01-01\",\"au\":\"2027-01-01\"}"),
            projet("revoquerMandat", "POST", "/mandats/{mandat}/revocation", "{\"motif\":\"motif d'essai\"}"),
            projet("listerPreuves", "GET", "/projets/{dossier}/preuves", ""),
            projet("deposerPreuve", "POST", "/projets/{dossier}/preuves?nature=PV_VA&nom=x.pdf", "%PDF-1.4"),
            projet("lirePreuve", "GET", "/projets/{dossier}/preuves/1/versions/1", ""),
            liste("lireEffets", "/amenagements/AME-G25-999/effets"),
            liste("listerProjets", "/projets?limite=200"),
            liste("listerTrajectoires", "/trajectoires?limite=200"),
            liste("listerAlertes", "/alertes?limite=200"),
            liste("listerAnomalies", "/anomalies?limite=200"),
            liste("exporterAnomalies", "/anomalies/export"),
            liste("extraire", "/extraits"),
            projet("lireProjet", "GET", "/projets/{dossier}", ""),
            projet("enregistrerRecettes", "POST", "/projets/{dossier}/recettes", "{\"dateVa\":\"2026-05-12\"}"),
            projet(
                    "constaterEligibiliteSons",
                    "PUT",
                    "/projets/{dossier}/essms/210000014/eligibilite-sons",
                    "{\"eligible\":true,\"motif\":\"vérifié sur pièces\"}"),
            projet("lireDeclarations", "GET", "/projets/{dossier}/declarations/2026-09", ""),
            projet(
                    "declarerMois",
                    "PUT",
                    "/projets/{dossier}/declarations/2026-09",
                    "{\"declarations\":[{\"numeroFiness\":\"210000014\",\"compteurs\":{\"eParcours\":1}}]}"),
            projet("calculerIndicateurs", "GET", "/projets/{dossier}/indicateurs?mois=2026-09", ""),
            projet("attester", "POST", "/attestations", "{\"dossierId\":\"{dossier}\",\"mois\":\"2026-09\"}"),
            projet("lireAttestation", "GET", "/attestations/ATT-{dossier}", ""),
            projet("lireTrajectoire", "GET", "/projets/{dossier}/trajectoire", ""),
            projet("listerMois", "GET", "/projets/{dossier}/mois", ""),
            projet("certifierMois", "POST", "/projets/{dossier}/certifications", "{\"du\":\"2026-09\"}"),
            projet("validerMois", "POST", "/projets/{dossier}/validations", "{\"du\":\"2026-09\"}"),
            projet(
                    "demanderReprise",
                    "POST",
                    "/projets/{dossier}/reprises",
                    "{\"du\":\"2026-09\",\"motif\":\"motif d'essai\"}"),
            projet("traiterAlerte", "POST", "/alertes/{alerte}/traitement", "{\"suite\":\"suite d'essai\"}"),
            projet(
                    "importerDeclarations",
                    "POST",
                    "/imports/declarations/{dossier}",
                    "finess;mois\n210000014;2026-09\n"),
            projet("listerImports", "GET", "/projets/{dossier}/imports", ""),
            projet("lireImport", "GET", "/rapports-imports/{import}", ""),
            projet("exporterRefus", "GET", "/refus-imports/{import}", ""),
            projet("lireModele", "GET", "/projets/{dossier}/modele-declarations?mois=2026-09&format=CSV", ""),
            projet("listerAnomaliesProjet", "GET", "/projets/{dossier}/anomalies", ""),
            projet(
                    "expliquerAnomalie",
                    "POST",
                    "/projets/{dossier}/anomalies/210000014_2026-09_SAUT_E_PARCOURS/explication",
                    "{\"explication\":\"explication d'essai\"}"),
            projet(
                    "accepterAnomalie",
                    "POST",
                    "/projets/{dossier}/anomalies/210000014_2026-09_SAUT_E_PARCOURS/acceptation",
                    "{\"motif\":\"motif d'essai\"}"));

    private static final Map<String, String> ETRANGERS = Map.of(
            "porteur d'un autre organisme", IDENTITE.porteur("440000016"),
            "instructeur d'une autre région", IDENTITE.agent("ARS_INSTRUCTEUR", "52"),
            "financier d'une autre région", IDENTITE.agent("ARS_FINANCIER", "52"),
            "GRADeS d'une autre région", IDENTITE.agent("GRADES_LECTURE", "52"),
            "logiciel sans mandat", IDENTITE.jeton("editeur-sans-mandat", Map.of("roles", List.of("SYSTEME_EXTERNE"))),
            "logiciel d'autres ESSMS",
                    IDENTITE.jeton(
                            "autre-editeur",
                            Map.of("roles", List.of("SYSTEME_EXTERNE"), "essms", List.of(ETRANGER_ESSMS))));

    private String importId;
    private String mandatId;
    private String alerteId;

    @BeforeEach
    void un_projet_atteste_corrige_et_importe() {
        recettes(JETON_PORTEUR, "2026-05-12", "2026-06-30");
        preuves();
        mandatId = mandat(DEUX, "logiciel-du-projet");
        declarer(JETON_PORTEUR, "2026-09", conforme(UN), conforme(DEUX));
        assertThat(attester(INSTRUCTEUR, "2026-09").statut()).isEqualTo(201);
        byte[] fichier = ("finess;mois;messages_mss;motif\n" + UN + ";2026-09;80;Double comptage\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        importId = client.deposer(API + "/imports/declarations/" + dossier, JETON_PORTEUR, "text/csv", fichier)
                .json()
                .path("id")
                .asString();
        alerteId = client.lire(API + "/alertes?limite=200", INSTRUCTEUR)
                .json()
                .path("elements")
                .valueStream()
                .filter(a -> a.path("dossierId").asString().equals(dossier))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    @Test
    void chaque_operation_du_contrat_a_sa_ligne() throws IOException {
        assertThat(MATRICE.keySet()).containsExactlyInAnyOrderElementsOf(operationsDuContrat());
    }

    @Test
    void un_etranger_ne_lit_ni_ne_change_rien_du_projet() {
        JsonNode avant = etat();
        List<String> fuites = new ArrayList<>();
        MATRICE.forEach((nom, operation) -> ETRANGERS.forEach((qui, jeton) -> {
            if (operation.porte() != Porte.COMMUNE) {
                Reponse reponse = appeler(operation, jeton);
                boolean refuse = reponse.statut() == 403 || reponse.statut() == 404;
                boolean listeSansLui = operation.porte() == Porte.LISTE
                        && (refuse
                                || reponse.statut() == 200 && !reponse.corps().contains(dossier));
                boolean lotRejete = operation.porte() == Porte.LOT
                        && reponse.statut() == 200
                        && reponse.json().path("rejetees").asInt() == 1
                        && reponse.corps().contains("acces.essms");
                if (!refuse && !listeSansLui && !lotRejete) {
                    fuites.add(nom + " par " + qui + " : " + reponse.statut() + " " + reponse.corps());
                }
            }
        }));
        assertThat(fuites).isEmpty();
        assertThat(etat()).isEqualTo(avant);
    }

    @Test
    void sans_jeton_aucune_operation_ne_repond() {
        MATRICE.forEach((nom, operation) ->
                assertThat(appeler(operation, "").statut()).as(nom).isEqualTo(401));
    }

    @Test
    void le_logiciel_d_un_essms_ne_lit_ni_n_ecrit_celui_d_a_cote() {
        String editeur = IDENTITE.jeton("editeur", Map.of("roles", List.of("SYSTEME_EXTERNE"), "essms", List.of(UN)));
        MATRICE.forEach((nom, operation) -> {
            Reponse reponse = appeler(operation, editeur);
            if (operation.porte() == Porte.LOT) {
                assertThat(reponse.json().path("lignes").get(0).path("code").asString())
                        .isEqualTo("acces.essms");
            } else if (operation.porte() == Porte.PROJET && reponse.statut() < 300) {
                assertThat(Set.of("lireDeclarations", "declarerMois")).as(nom).contains(nom);
                assertThat(reponse.corps()).as(nom).doesNotContain(DEUX);
            }
        });
    }

    private JsonNode etat() {
        return client.lire(API + "/projets/" + dossier + "/declarations/2026-09", CNSA)
                .json();
    }

    private Reponse appeler(Operation operation, String jeton) {
        String chemin = API + remplir(operation.chemin());
        String corps = remplir(operation.corps());
        boolean preuve =
                operation.methode().equals("POST") && operation.chemin().contains("/preuves");
        if (operation.chemin().startsWith("/imports/") || preuve) {
            String type = preuve ? "application/octet-stream" : "text/csv";
            return client.deposer(chemin, jeton, type, corps.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return switch (operation.methode()) {
            case "GET" -> client.lire(chemin, jeton);
            case "PUT" -> client.remplacer(chemin, jeton, corps);
            default -> client.poster(chemin, jeton, corps);
        };
    }

    private String remplir(String texte) {
        return texte.replace(DOSSIER, dossier)
                .replace("{import}", importId)
                .replace("{alerte}", alerteId)
                .replace("{mandat}", mandatId);
    }

    private static Set<String> operationsDuContrat() throws IOException {
        try (InputStream yaml =
                Objects.requireNonNull(MatriceDesAccesIT.class.getResourceAsStream("/contrats/usage.yaml"))) {
            Set<String> operations = new TreeSet<>();
            YAMLMapper.builder()
                    .build()
                    .readTree(yaml)
                    .path("paths")
                    .valueStream()
                    .flatMap(JsonNode::valueStream)
                    .filter(o -> o.has("operationId"))
                    .forEach(o -> operations.add(o.path("operationId").asString()));
            return operations;
        }
    }

    private static Map.Entry<String, Operation> commune(String nom, String methode, String chemin, String corps) {
        return Map.entry(nom, new Operation(methode, chemin, corps, Porte.COMMUNE));
    }

    private static Map.Entry<String, Operation> liste(String nom, String chemin) {
        return Map.entry(nom, new Operation("GET", chemin, "", Porte.LISTE));
    }

    private static Map.Entry<String, Operation> projet(String nom, String methode, String chemin, String corps) {
        return Map.entry(nom, new Operation(methode, chemin, corps, Porte.PROJET));
    }
}
