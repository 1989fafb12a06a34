package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.ClientHttp.Reponse;
import fr.esmsnumerique.usage.Operations.Operation;
import fr.esmsnumerique.usage.Operations.Porte;
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

    private static final Map<String, String> ETRANGERS = Map.of(
            "porteur d'un autre organisme", IDENTITE.porteur("440000016"),
            "instructeur d'une autre région", IDENTITE.agent("ARS_INSTRUCTEUR", "52"),
            "financier d'une autre région", IDENTITE.agent("ARS_FINANCIER", "52"),
            "GRADeS d'une autre région", IDENTITE.agent("GRADES_LECTURE", "52"),
            "logiciel sans mandat", IDENTITE.jeton("editeur-sans-mandat", Map.of("roles", List.of("SYSTEME_EXTERNE"))),
            "logiciel dont le jeton nomme les ESSMS du projet, sans mandat",
                    IDENTITE.jeton(
                            "editeur-nomme", Map.of("roles", List.of("SYSTEME_EXTERNE"), "essms", List.of(UN, DEUX))),
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
        assertThat(Operations.MATRICE.keySet()).containsExactlyInAnyOrderElementsOf(operationsDuContrat());
    }

    @Test
    void un_etranger_ne_lit_ni_ne_change_rien_du_projet() {
        JsonNode avant = etat();
        List<String> fuites = new ArrayList<>();
        Operations.MATRICE.forEach((nom, operation) -> ETRANGERS.forEach((qui, jeton) -> {
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
        Operations.MATRICE.forEach((nom, operation) ->
                assertThat(appeler(operation, "").statut()).as(nom).isEqualTo(401));
    }

    @Test
    void le_logiciel_d_un_essms_ne_lit_ni_n_ecrit_celui_d_a_cote() {
        String editeur = IDENTITE.jeton("editeur", Map.of("roles", List.of("SYSTEME_EXTERNE"), "essms", List.of(UN)));
        mandat(UN, "editeur");
        Operations.MATRICE.forEach((nom, operation) -> {
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
        boolean preuve = operation.methode().equals("POST")
                && (operation.chemin().contains("/preuves")
                        || operation.chemin().contains("/documents"));
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
}
