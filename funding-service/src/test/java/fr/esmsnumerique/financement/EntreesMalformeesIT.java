package fr.esmsnumerique.financement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Entrées malformées : un refus clair, et rien n'est enregistré")
class EntreesMalformeesIT extends ServiceFinancement {

    /** Business documents, whole: a refusal changes not a byte of them. */
    private static final List<String> METIER =
            List.of("subventions", "lots", "coordonnees_bancaires", "retours_de_paiement");

    private String dossier;
    private Map<String, List<Document>> avant;

    @BeforeEach
    void photographier() throws Exception {
        dossier = retenir(DossiersDeTest.simple("G25-27-0801"));
        avant = contenu();
    }

    @AfterEach
    void rien_n_est_enregistre() {
        assertThat(contenu()).isEqualTo(avant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "simulation sans scénario|/simulations|INSTRUCTEUR|{\"campagne\":\"G25\",\"scenarios\":[]}|400",
                "campagne sans barème|/simulations|INSTRUCTEUR|{\"campagne\":\"G24\",\"scenarios\":[%S]}|422",
                "prix négatif|/simulations|INSTRUCTEUR|{\"campagne\":\"G25\",\"scenarios\":[%P]}|400",
                "modulation négative|/financements/%D/modulations|DECIDEUR|{\"motif\":\"Motif de dix caractères\",\"ajustements\":[{\"ligne\":1,\"nature\":\"CONFORT\",\"retenuCentimes\":-1}]}|400",
                "montant absurde|/financements/%D/modulations|DECIDEUR|{\"motif\":\"Motif de dix caractères\",\"ajustements\":[{\"ligne\":1,\"nature\":\"CONFORT\",\"retenuCentimes\":100000000000001}]}|400",
                "centimes à décimales|/financements/%D/modulations|DECIDEUR|{\"motif\":\"Motif de dix caractères\",\"ajustements\":[{\"ligne\":1,\"nature\":\"CONFORT\",\"retenuCentimes\":1.234}]}|400",
                "prolongation sans date|/echeances/%D/prolongations|DECIDEUR|{\"motif\":\"Motif\"}|400",
                "date qui n'existe pas|/echeances/%D/prolongations|DECIDEUR|{\"jusquAu\":\"2027-02-30\",\"motif\":\"Motif\"}|400",
                "champ inconnu|/echeances/%D/prolongations|DECIDEUR|{\"jusquAu\":\"2027-02-28\",\"motif\":\"Motif\",\"x\":1}|400",
                "IBAN qui n'en est pas un|/coordonnees-bancaires/%D|FINANCIER|{\"titulaire\":\"Nom\",\"iban\":\"12\"}|400",
                "IBAN à clé fausse|/coordonnees-bancaires/%D|FINANCIER|{\"titulaire\":\"Nom\",\"iban\":\"FR7630006000011234567890188\"}|422",
                "lot d'un versement malformé|/lots-de-versements|FINANCIER|{\"versements\":[\"G25-27-0801\"]}|400",
                "lot sans corps JSON|/lots-de-versements|FINANCIER|versements|400",
                "renvoi sans motif|/versements/%D-AVANCE/renvoi|FINANCIER|{}|400"
            })
    void un_refus_clair(String cas, String chemin, String role, String corps, int statut) throws Exception {
        String lot =
                "{\"organisme\":\"A\",\"totalEssmsOrganisme\":20,\"nombre\":5,\"typeProjet\":\"ACQUISITION\",\"secteur\":\"PH\"}";
        String negatif = lot.replace("}", ",\"prixEditeurParEssmsCentimes\":-1}");
        var reponse = commander(
                chemin.replace("%D", dossier),
                IDENTITE.agent(role.equals("INSTRUCTEUR") ? "ARS_INSTRUCTEUR" : "ARS_" + role, "27"),
                corps.replace("%S", scenario("cas", lot)).replace("%P", scenario("cas", negatif)));

        assertThat(reponse.statusCode()).as(cas + " : " + reponse.body()).isEqualTo(statut);
        assertThat(JSON.readTree(reponse.body()).at("/code").asString()).isNotBlank();
        assertThat(JSON.readTree(reponse.body()).at("/detail").asString()).isNotBlank();
    }

    @Test
    @DisplayName("EX-73 : un dossier d'une campagne sans barème n'est pas calculé, jamais avec celui d'une autre")
    void une_campagne_sans_bareme() throws Exception {
        VOISINS.deposer(DossiersDeTest.simple("G24-27-0802").campagne("G24"));

        var reponse = publier(retenu("G24-27-0802", "/retenu/1"));

        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(422);
        assertThat(JSON.readTree(reponse.body()).at("/code").asString()).isEqualTo("campagne.regles_non_versees");
        refuse(404, "financement.introuvable", get("/financements/G24-27-0802", CNSA));
    }

    private Map<String, List<Document>> contenu() {
        Map<String, List<Document>> contenu = new TreeMap<>();
        METIER.forEach(nom -> contenu.put(
                nom,
                base.getCollection(nom)
                        .find(new Document())
                        .sort(new Document("_id", 1))
                        .map(EntreesMalformeesIT::sansEnvoi)
                        .into(new ArrayList<>())));
        return contenu;
    }

    /** The relay empties outboxes by itself, whatever the test does. */
    private static Document sansEnvoi(Document document) {
        document.remove("boiteEnvoi");
        document.remove("aRelayer");
        return document;
    }
}
