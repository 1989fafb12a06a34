package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.Region;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.JsonNode;

/** Files received, read again, and half wrong. */
class ImportApiIT extends ApiDeTest {

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
        assertThat(client.poster(API + "/imports/galis", CNSA, fichier.substring(0, fichier.length() - 40))
                        .statut())
                .as("un fichier coupé n'importe rien")
                .isEqualTo(400);
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
    void un_fichier_recu_est_lu_au_fil_de_l_eau_sans_etre_garde_en_memoire(
            @Autowired RequestMappingHandlerAdapter mvc) {
        assertThat(mvc.getMessageConverters().stream()
                        .filter(c -> c.canRead(Resource.class, MediaType.parseMediaType("text/csv")))
                        .findFirst()
                        .orElseThrow()
                        .getClass()
                        .getName())
                .contains("CorpsEnFlux");
    }
}
