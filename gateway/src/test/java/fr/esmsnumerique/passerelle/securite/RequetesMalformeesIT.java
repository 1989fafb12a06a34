package fr.esmsnumerique.passerelle.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.passerelle.AvecPasserelle;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests no browser and no client library would send, as bytes on the wire. */
class RequetesMalformeesIT extends AvecPasserelle {

    private static final String DOSSIERS = "/api/eligibilite/v1/dossiers";

    @Test
    void un_type_de_contenu_generique_est_refuse_et_les_autres_sont_l_affaire_du_service() throws IOException {
        refuse(envoyer("POST " + DOSSIERS, "Content-Type: */*", "{}"), "415");
        refuse(envoyer("POST " + DOSSIERS, "Content-Type: application/*; q=1", "{}"), "415");
        for (String type : List.of("multipart/form-data", "a/b/c", "application/json; charset=nimporte")) {
            assertThat(envoyer("POST " + DOSSIERS, "Content-Type: " + type, "{}"))
                    .as(type)
                    .startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/moi?nom=%ZZ",
                "/connexion?retour=%ZZ",
                "/connexion?retour=%c3%28",
                "/connexion/retour?state=%ZZ&code=a",
                DOSSIERS + "?%",
                DOSSIERS + "?=",
                "/?%ZZ"
            })
    void une_requete_mal_encodee_est_refusee_et_n_est_pas_une_panne(String adresse) throws IOException {
        int avant = SERVICE.appels.get();
        refuse(envoyer("GET " + adresse, "Accept: */*", ""), "400");
        refuse(sansJeton("GET " + adresse), "400");
        assertThat(SERVICE.appels.get()).isEqualTo(avant);
    }

    @Test
    void trop_de_parametres() throws IOException {
        refuse(sansJeton("GET /connexion?" + "a=1&".repeat(3_000) + "retour=/a"), "400");
    }

    @Test
    void la_page_d_erreur_demandee_pour_elle_meme_n_existe_pas() throws IOException {
        refuse(sansJeton("GET /error"), "404");
    }

    /** A slow client holds a virtual thread and a socket, nothing that others need. */
    @Test
    void des_clients_lents_ne_privent_personne() throws IOException {
        List<Socket> lents = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                Socket lent = ouvrir();
                lents.add(lent);
                lent.getOutputStream()
                        .write(("POST " + DOSSIERS + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                                        + FOURNISSEUR.jeton("lent-" + i)
                                        + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(appeler(FOURNISSEUR.jeton("presse"), DOSSIERS).statusCode())
                    .isEqualTo(200);
        } finally {
            for (Socket lent : lents) {
                lent.close();
            }
        }
    }

    private static void refuse(String reponse, String statut) {
        assertThat(reponse)
                .startsWith("HTTP/1.1 " + statut)
                .contains("Content-Type: application/problem+json", "\"code\":\"", "nosniff");
    }

    private String sansJeton(String debut) throws IOException {
        return brut(debut + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    private String envoyer(String debut, String entete, String corps) throws IOException {
        return brut(debut + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + FOURNISSEUR.jeton("malforme")
                + "\r\n" + entete + "\r\nContent-Length: " + corps.length() + "\r\nConnection: close\r\n\r\n"
                + corps);
    }

    private String brut(String requete) throws IOException {
        try (Socket prise = ouvrir()) {
            prise.getOutputStream().write(requete.getBytes(StandardCharsets.US_ASCII));
            prise.getOutputStream().flush();
            return new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket ouvrir() throws IOException {
        URI racine = racine();
        Socket prise = new Socket(racine.getHost(), racine.getPort());
        prise.setSoTimeout(10_000);
        return prise;
    }
}
