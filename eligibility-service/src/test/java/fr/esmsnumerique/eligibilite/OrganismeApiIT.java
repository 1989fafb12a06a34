package fr.esmsnumerique.eligibilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.LigneDeTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Legal entities: known by their number from an extract, by their name from FINESS+, with what moved between the two. */
class OrganismeApiIT extends ApiDeTest {

    private static final String ALPHA = LigneDeTest.finess("2177", 1);
    private static final String BETA = LigneDeTest.finess("2177", 2);
    private static final List<String> ESSMS =
            List.of(LigneDeTest.finess("2178", 1), LigneDeTest.finess("2178", 2), LigneDeTest.finess("2178", 3));

    @Test
    void un_organisme_se_cherche_et_montre_ses_etablissements_ses_financements_et_ce_qui_a_change() throws IOException {
        importer(FichiersDeTest.entete()
                + extrait(ESSMS.get(0), ALPHA)
                + extrait(ESSMS.get(1), ALPHA)
                + extrait(ESSMS.get(2), BETA));
        JsonNode connu = lire("/organismes/" + ALPHA, PORTEUR);
        assertThat(connu.path("organisme").has("raisonSociale")).isFalse();
        assertThat(numeros(connu.path("essms"))).containsExactly(ESSMS.get(0), ESSMS.get(1));

        ByteArrayOutputStream comprime = new ByteArrayOutputStream();
        try (GZIPOutputStream sortie = new GZIPOutputStream(comprime)) {
            sortie.write(finessPlus().getBytes(StandardCharsets.UTF_8));
        }
        JsonNode rapport = client.envoyerFichier(API + "/imports/finess", CNSA, comprime.toByteArray())
                .json();
        assertThat(rapport.path("lignesLues").asInt()).isEqualTo(5);
        assertThat(rapport.path("ajoutees").asInt()).isEqualTo(2);
        assertThat(rapport.path("misesAJour").asInt()).isEqualTo(3);
        assertThat(rapport.path("dateFichier").asString()).isEqualTo("2025-09-12");
        assertThat(client.envoyerFichier(API + "/imports/finess", CNSA, comprime.toByteArray())
                        .json()
                        .path("inchangees")
                        .asInt())
                .isEqualTo(5);

        JsonNode alpha = lire("/organismes/" + ALPHA, PORTEUR);
        assertThat(alpha.path("organisme").path("raisonSociale").asString()).isEqualTo("ASSOCIATION ÉTOILE");
        assertThat(alpha.path("organisme").path("siren").asString()).isEqualTo("502547565");
        assertThat(alpha.path("organisme").path("nombreEssms").asInt()).isEqualTo(1);
        assertThat(numeros(alpha.path("essmsSortis"))).containsExactly(ESSMS.get(1));
        assertThat(lire("/essms/" + ESSMS.get(2), PORTEUR).path("fermeLe").asString())
                .isEqualTo("2025-06-30");
        JsonNode historique =
                lire("/organismes/" + ALPHA + "/historique", PORTEUR).path("elements");
        assertThat(historique.toString())
                .contains("\"apres\":\"" + BETA + "\",\"avant\":\"" + ALPHA + "\",\"champ\":\"numeroFinessJuridique\"");

        assertThat(liste("?q=etoile")).containsExactly(ALPHA);
        assertThat(liste("?q=" + BETA + "&departement=21&groupeCategorie=44&region=27"))
                .containsExactly(BETA);
        assertThat(liste("?q=2177&tri=NOM&sens=DECROISSANT")).containsExactly(ALPHA, BETA);
        assertThat(liste("?q=2177&essmsMinimum=2")).isEmpty();
        assertThat(liste("?q=2177&region=44")).isEmpty();
        JsonNode page = lire("/organismes?q=2177&limite=1", PORTEUR);
        assertThat(liste("?q=2177&limite=1&curseur="
                        + page.path("curseurSuivant").asString()))
                .hasSize(1)
                .doesNotContain(page.path("elements")
                        .get(0)
                        .path("numeroFinessJuridique")
                        .asString());
        assertThat(numeros(lire("/essms?q=foyer%20de%20l%27etoile&departement=21&groupeCategorie=4401", PORTEUR)
                        .path("elements")))
                .containsExactly(ESSMS.get(0));
        assertThat(client.lire(API + "/organismes/" + LigneDeTest.finess("2177", 9), PORTEUR)
                        .code())
                .isEqualTo("organisme.introuvable");
        assertThat(client.lire(API + "/organismes/" + ALPHA, "").statut()).isEqualTo(401);
    }

    @Test
    void les_financements_d_un_organisme_ne_sont_lus_que_par_l_ars_de_ses_etablissements() {
        String essms = LigneDeTest.finess("2178", 50);
        String gestionnaire = LigneDeTest.finess("2179", 50);
        importer(FichiersDeTest.entete() + extrait(essms, gestionnaire));
        client.envoyerFichier(
                API + "/imports/listes/financements-anterieurs",
                CNSA,
                ("numeroFiness,dispositif,campagne,codeSolution,reference,notifieLe,montantCentimes\n" + essms
                                + ",ESMS_NUMERIQUE,A21,SOL-9,REF-50,2021-12-01,2500000\n")
                        .getBytes(StandardCharsets.UTF_8));
        JsonNode chezElle = lire("/organismes/" + gestionnaire, INSTRUCTEUR);
        assertThat(chezElle.path("financementsLus").asBoolean()).isTrue();
        assertThat(chezElle.path("financements").get(0).path("reference").asString())
                .isEqualTo("REF-50");
        for (String autre : List.of(INSTRUCTEUR_GE, PORTEUR)) {
            JsonNode ailleurs = lire("/organismes/" + gestionnaire, autre);
            assertThat(ailleurs.path("financementsLus").asBoolean()).isFalse();
            assertThat(ailleurs.path("financements")).isEmpty();
            assertThat(numeros(ailleurs.path("essms"))).containsExactly(essms);
        }
    }

    private void importer(String fichier) {
        assertThat(client.envoyerFichier(API + "/imports/finess", CNSA, fichier.getBytes(StandardCharsets.UTF_8))
                        .statut())
                .isEqualTo(200);
    }

    private JsonNode lire(String chemin, String jeton) {
        var reponse = client.lire(API + chemin, jeton);
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(200);
        return reponse.json();
    }

    private List<String> liste(String filtre) {
        return lire("/organismes" + filtre, PORTEUR)
                .path("elements")
                .valueStream()
                .map(o -> o.path("numeroFinessJuridique").asString())
                .toList();
    }

    private static List<String> numeros(JsonNode essms) {
        return essms.valueStream().map(e -> e.path("numeroFiness").asString()).toList();
    }

    private static String extrait(String numero, String gestionnaire) {
        return FichiersDeTest.ligne(numero, BFC, "FOYER").replace(";210000014;", ";" + gestionnaire + ";");
    }

    /** The second establishment changes hands and the third closes. */
    private static String finessPlus() {
        return "{\"schemaVersion\":\"v1.0.0\",\"generatedAt\":\"2025-09-12T02:14:23Z\",\"pmej\":["
                + pmej(ALPHA, "ASSOCIATION ÉTOILE", ege(ESSMS.get(0), "FOYER DE L'ÉTOILE", "A")) + ","
                + pmej(BETA, "ASSOCIATION COMÈTE", ege(ESSMS.get(1), "FOYER", "A"), ege(ESSMS.get(2), "FOYER", "I"))
                + "]}";
    }

    private static String pmej(String numero, String nom, String... ege) {
        return """
                {"informationsGeneralesPMEJ":{"numFinessPm":"%s","denominationLonguePmSmsse":"%s","siren":"502547565","statutJuridique":"60"},
                "adresse":[{"cogCommune":"21231","codePostal":"21000","ligneAcheminement":"DIJON"}],"ege":[%s],"etatObjet":"A"}
                """.formatted(numero, nom, String.join(",", ege));
    }

    private static String ege(String numero, String nom, String etat) {
        return """
                {"informationsGeneralesEGE":{"numFinessEge":"%s","nomEgeLong":"%s","dateFermeture":%s},"categorieentiteGeographiqueExercice":"500",
                "modefixationtarifaire":"40","adresse":[{"usageAdresse":"03","cogCommune":"21231","codePostal":"21000","ligneAcheminement":"DIJON"}],
                "etatObjet":"%s","dateDerniereMaj":"2025-07-01T08:00:00Z"}
                """.formatted(numero, nom, etat.equals("I") ? "\"2025-06-30\"" : "null", etat);
    }
}
