package fr.esmsnumerique.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests no client library would send, as bytes on the wire, straight to a service: each gets a clear refusal, and nothing changes. */
class RequetesMalformeesIT extends ServiceEnMarche {

    private static final String COMMANDES = "/api/essai/v1/commandes";
    private static final String BON = "{\"nom\":\"a\",\"centimes\":1}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "a/b/c",
                "application/json; charset=nimporte",
                "application/json; charset=\"",
                "*/*",
                "text/plain",
                ""
            })
    void un_type_de_contenu_inattendu(String type) throws IOException {
        refuse(envoyer("POST " + COMMANDES, "Content-Type: " + type, BON.getBytes(StandardCharsets.UTF_8)), type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?nom=%ZZ", "?%", "?nom=%c3%28", "?=", "?a=%00"})
    void une_requete_mal_encodee(String requete) throws IOException {
        refuse(envoyer("POST " + COMMANDES + requete, "Content-Type: text/plain", new byte[] {1}), requete);
        refuse(envoyer("GET /api/essai/v1/parametres" + requete, "Accept: */*", new byte[0]), requete);
    }

    @Test
    void une_requete_mal_encodee_sans_jeton() throws IOException {
        for (String entete : new String[] {"Accept: */*", "Authorization: Basic YTph", "Authorization: Bearer %ZZ"}) {
            String reponse = envoyerBrut("GET /api/essai/v1/parametres?nom=%ZZ", entete, new byte[0]);
            assertThat(reponse).as(entete).startsWith("HTTP/1.1 401");
            refuse(reponse, entete);
        }
    }

    @Test
    void trop_de_parametres() throws IOException {
        String requete = "?" + "a=1&".repeat(3_000);
        refuse(envoyer("GET /api/essai/v1/parametres" + requete, "Accept: */*", new byte[0]), "3 000 paramètres");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPFIND", "TRACE", "TRACK", "PATCH", "FOO"})
    void une_methode_inconnue(String methode) throws IOException {
        refuse(envoyer(methode + " " + COMMANDES, "Content-Type: application/json", new byte[0]), methode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/essai/v1/../../../interne/boite-envoi",
                "/api/essai/v1/%2e%2e/%2e%2e/interne/boite-envoi",
                "/api//interne/boite-envoi",
                "//interne/boite-envoi",
                "/api/..;/interne/boite-envoi",
                "/api/essai/v1/%252e%252e/interne/boite-envoi",
                "/interne/boite-envoi/",
                "/INTERNE/boite-envoi",
                "/actuator/env",
                "/actuator/heapdump"
            })
    void un_chemin_trompeur(String chemin) throws IOException {
        refuse(envoyer("GET " + chemin, "Accept: */*", new byte[0]), chemin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: image/png",
                "Accept: n'importe quoi",
                "Content-Encoding: gzip",
                "Content-Type: application/json\r\nX-HTTP-Method-Override: DELETE"
            })
    void un_entete_inattendu(String entete) throws IOException {
        byte[] corps = entete.contains("gzip") ? gzip() : "[]".getBytes(StandardCharsets.UTF_8);
        refuse(envoyer("POST " + COMMANDES, entete, corps), entete);
    }

    @Test
    void un_texte_qui_n_est_pas_de_l_utf_8() throws IOException {
        byte[] corps = "{\"nom\":\"é\",\"centimes\":1}".getBytes(StandardCharsets.ISO_8859_1);
        refuse(envoyer("POST " + COMMANDES, "Content-Type: application/json", corps), "ISO-8859-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/essai/v1/%00",
                "/api/essai/v1/%ZZ",
                "/api/essai/v1/a%2fb",
                "/api/essai/v1/a%5cb",
                "/api/x?a[$ne]=1"
            })
    void une_adresse_illisible(String chemin) throws IOException {
        refuseParLeConteneur(envoyer("GET " + chemin, "Accept: */*", new byte[0]), chemin);
    }

    @Test
    void un_entete_demesure() throws IOException {
        refuseParLeConteneur(
                envoyer("POST " + COMMANDES, "X-Long: " + "a".repeat(20_000), BON.getBytes(StandardCharsets.UTF_8)),
                "en-tête de 20 000 signes");
    }

    /** Counted while it is read, by whoever reads it first: the operation, or the memory of answers when there is a key. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void un_corps_sans_longueur_annoncee_est_compte(boolean avecCle) throws IOException {
        int avant = commandes.effets.get();
        byte[] morceau = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        String cle = avecCle ? "Idempotency-Key: " + cle() + "\r\n" : "";
        try (Socket prise = ouvrir()) {
            var sortie = prise.getOutputStream();
            sortie.write(((avecCle ? "POST " : "PUT ") + COMMANDES + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                            + CNSA + "\r\n" + cle
                            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            try {
                for (int i = 0; i < 20; i++) {
                    sortie.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                    sortie.write(morceau);
                    sortie.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                sortie.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException fermee) {
                // The service may answer before the end.
            }
            String reponse = new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(reponse).startsWith("HTTP/1.1 413").contains("requete.trop_volumineuse");
        }
        assertThat(commandes.effets.get()).isEqualTo(avant);
    }

    private void refuse(String reponse, String cas) {
        assertThat(reponse).as(cas).startsWith("HTTP/1.1 4");
        assertThat(reponse)
                .as(cas)
                .contains("Content-Type: application/problem+json", "\"code\":\"")
                .doesNotContain("Exception", "org.");
    }

    /** What the container refuses before it knows which application is meant. */
    private static void refuseParLeConteneur(String reponse, String cas) {
        assertThat(reponse).as(cas).startsWith("HTTP/1.1 4").doesNotContain("Exception", "Tomcat/", "org.");
    }

    private Socket ouvrir() throws IOException {
        Socket prise = new Socket("127.0.0.1", port);
        prise.setSoTimeout(10_000);
        return prise;
    }

    private String envoyer(String debut, String entete, byte[] corps) throws IOException {
        return envoyerBrut(
                debut, entete + "\r\nAuthorization: Bearer " + CNSA + "\r\nIdempotency-Key: " + cle(), corps);
    }

    private String envoyerBrut(String debut, String entete, byte[] corps) throws IOException {
        try (Socket prise = ouvrir()) {
            var sortie = prise.getOutputStream();
            sortie.write((debut + " HTTP/1.1\r\nHost: x\r\n" + entete + "\r\nContent-Length: " + corps.length
                            + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            sortie.write(corps);
            sortie.flush();
            return new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] gzip() throws IOException {
        var octets = new java.io.ByteArrayOutputStream();
        try (var flux = new GZIPOutputStream(octets)) {
            flux.write(BON.getBytes(StandardCharsets.UTF_8));
        }
        return octets.toByteArray();
    }
}
