package fr.esmsnumerique.passerelle.limite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.passerelle.AvecPasserelle;
import fr.esmsnumerique.passerelle.Http;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Too much at once, or too often. */
class LimitesIT extends AvecPasserelle {

    private static final int MIO = 1 << 20;
    private static final String DOSSIERS = "/api/eligibilite/v1/dossiers";
    private static final String IMPORTS = "/api/eligibilite/v1/imports/finess";

    @Test
    void un_corps_d_un_mebioctet_passe_et_un_octet_de_plus_non() {
        assertThat(octetsRecus(poster(DOSSIERS, annonce(MIO)))).isEqualTo(MIO);
        refuse413(poster(DOSSIERS, annonce(MIO + 1)), "1 Mio");
    }

    @Test
    void un_corps_sans_longueur_annoncee_est_compte() {
        assertThat(octetsRecus(poster(DOSSIERS, enFlux(MIO)))).isEqualTo(MIO);
        refuse413(poster(DOSSIERS, enFlux(MIO + 1)), "1 Mio");
    }

    @Test
    void un_import_peut_etre_plus_gros_jusqu_a_sa_propre_limite() {
        assertThat(octetsRecus(poster(IMPORTS, enFlux(3 * MIO)))).isEqualTo(3 * MIO);
        refuse413(poster(IMPORTS, annonce(4 * MIO + 1)), "4 Mio");
        for (int essai = 0; essai < 5; essai++) {
            refuse413(poster(IMPORTS, enFlux(4 * MIO + 1)), "4 Mio");
        }
        assertThat(poster(DOSSIERS, annonce(10)).statusCode())
                .as("les envois trop gros d'un client ne coupent pas le service aux autres")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/eligibilite/v1/dossiers/G25-27-0001/pieces",
                "/api/eligibilite/v1/dossiers/G25-27-0001/pieces/2/versions",
                "/api/usage/v1/projets/G25-27-0001/preuves",
                "/api/usage/v1/amenagements/AME-G25-001/documents"
            })
    void un_document_joint_peut_depasser_un_mebioctet(String chemin) {
        assertThat(octetsRecus(poster(chemin, annonce(2 * MIO)))).isEqualTo(2 * MIO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/eligibilite/v1/dossiers/imports/decision",
                "/api/budget/v1/imports/x",
                "/api/usage/v1/amenagements/AME-G25-001/documents/1",
                "/api/usage/v1/projets/preuves"
            })
    void un_identifiant_qui_porte_le_nom_d_une_operation_n_ouvre_rien(String chemin) {
        refuse413(poster(chemin, annonce(MIO + 1)), "1 Mio");
    }

    @Test
    void un_formulaire_est_refuse() {
        HttpResponse<String> reponse = navigateur()
                .poster(
                        DOSSIERS,
                        BodyPublishers.ofString("region=27"),
                        "Authorization",
                        "Bearer " + FOURNISSEUR.jeton("formulaire"),
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        assertThat(reponse.statusCode()).isEqualTo(415);
    }

    @Test
    void un_appelant_trop_rapide_est_ralenti_sans_gener_les_autres() {
        HttpResponse<String> reponse = lire("presse");
        for (int rang = 0; rang < 2_000 && reponse.statusCode() == 200; rang++) {
            reponse = lire("presse");
        }

        assertThat(reponse.statusCode()).isEqualTo(429);
        assertThat(reponse.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(Http.objet(reponse.body())).containsEntry("code", "debit.depasse");
        assertThat(lire("patient").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> lire(String sujet) {
        return navigateur().lire(DOSSIERS, "Authorization", "Bearer " + FOURNISSEUR.jeton(sujet));
    }

    private HttpResponse<String> poster(String chemin, BodyPublisher corps) {
        return navigateur()
                .poster(
                        chemin,
                        corps,
                        "Authorization",
                        "Bearer " + FOURNISSEUR.jeton("limites"),
                        "Content-Type",
                        "application/octet-stream");
    }

    private static BodyPublisher annonce(int octets) {
        return BodyPublishers.ofByteArray(new byte[octets]);
    }

    private static BodyPublisher enFlux(int octets) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[octets]));
    }

    private static int octetsRecus(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return (int) Http.objet(reponse.body()).get("octets");
    }

    private static void refuse413(HttpResponse<String> reponse, String limite) {
        assertThat(reponse.statusCode()).isEqualTo(413);
        assertThat(Http.objet(reponse.body())).containsEntry("code", "requete.trop_volumineuse");
        assertThat((String) Http.objet(reponse.body()).get("detail")).contains(limite);
    }
}
