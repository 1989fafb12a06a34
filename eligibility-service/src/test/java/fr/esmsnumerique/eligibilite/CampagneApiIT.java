package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import fr.esmsnumerique.eligibilite.evaluation.ReglesDeTest;
import fr.esmsnumerique.eligibilite.infrastructure.SchemaPublie;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Publishing and reading campaigns. */
class CampagneApiIT extends ApiDeTest {

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
    void les_trois_campagnes_livrees_sont_publiees_et_les_autres_n_ont_pas_de_regles() {
        assertThat(client.lire(API + "/campagnes", PORTEUR)
                        .json()
                        .path("elements")
                        .valueStream()
                        .map(c -> c.path("code").asString()))
                .startsWith("A21", "G22", "G25");
        JsonNode fenetre = client.lire(API + "/campagnes/G22", PORTEUR)
                .json()
                .path("parametres")
                .path("calendrier.depot.regional.cloture");
        assertThat(fenetre.path("valeurs").size()).isZero();
        assertThat(fenetre.path("regions").path("27").get(0).path("valeur").asString())
                .isEqualTo("2022-09-30");
        for (String sansRegles : List.of("A22", "G23", "G24")) {
            assertThat(client.lire(API + "/campagnes/" + sansRegles, CNSA).code())
                    .isEqualTo("campagne.introuvable");
        }
        Reponse encore = client.poster(API + "/campagnes", CNSA, json(ReglesDeTest.fichier("G22")));
        assertThat(encore.json().path("version").asInt()).isEqualTo(1);
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
    void le_mauvais_element_d_une_liste_ou_d_un_tableau_associatif_est_nomme() {
        Reponse refus = client.poster(API + "/campagnes", CNSA, """
                {"code":"G26","libelle":"Campagne 2026","parametres":{
                "eligibilite.a":{"unite":"booleen","valeurs":[]},
                "eligibilite.b":{"libelle":"B","unite":"booleen","valeurs":[{"valeur":true}],"regions":{"27":[{"valeur":true}]}}}}""");
        assertThat(refus.statut()).as(refus.corps()).isEqualTo(400);
        assertThat(refus.code()).isEqualTo("requete.invalide");
        assertThat(refus.json()
                        .path("erreurs")
                        .valueStream()
                        .map(e -> e.path("champ").asString()))
                .contains(
                        "parametres[eligibilite.a].libelle",
                        "parametres[eligibilite.b].valeurs[0].du",
                        "parametres[eligibilite.b].regions[27][0].du");
    }
}
