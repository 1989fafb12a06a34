package fr.esmsnumerique.local.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.local.Navigateur;
import fr.esmsnumerique.local.ProcessusDeTest;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A message sent by real SMTP is shown, by the page and as JSON. */
@ProcessusDeTest
class CourrierIT {

    @Autowired
    ServeurSmtp serveur;

    @LocalServerPort
    int port;

    private URI racine;
    private final Navigateur navigateur = new Navigateur();

    @BeforeEach
    void adresse() {
        racine = URI.create("http://127.0.0.1:" + port);
    }

    @Test
    void un_courriel_recu_se_lit_sur_la_page_et_en_json() throws Exception {
        envoyer("Décision n° 1", "Votre dossier est retenu.", "a@exemple.test", "b@exemple.test");

        JsonNode dernier = json().get(0);
        assertThat(dernier.get("objet").asString()).isEqualTo("Décision n° 1");
        assertThat(dernier.get("expediteur").asString()).isEqualTo("plateforme@exemple.test");
        assertThat(dernier.get("destinataires").valueStream().map(JsonNode::asString))
                .containsExactly("a@exemple.test", "b@exemple.test");
        assertThat(dernier.get("texte").asString().strip()).isEqualTo("Votre dossier est retenu.");

        assertThat(page("/courriels"))
                .contains("/courriels/" + dernier.get("id").asLong());
        assertThat(page("/courriels/" + dernier.get("id").asLong()))
                .contains("Votre dossier est retenu.")
                .contains("Subject:");
    }

    @Test
    void un_message_a_plusieurs_destinataires_compte_une_fois_et_le_plus_recent_vient_d_abord() throws Exception {
        int avant = json().size();
        envoyer("Premier", "1", "a@exemple.test", "b@exemple.test", "c@exemple.test");
        envoyer("Second", "2", "a@exemple.test");

        JsonNode apres = json();
        assertThat(apres.size()).isEqualTo(avant + 2);
        assertThat(apres.get(0).get("objet").asString()).isEqualTo("Second");
        assertThat(apres.get(1).get("objet").asString()).isEqualTo("Premier");
    }

    @Test
    void le_html_d_un_message_est_montre_jamais_interprete() throws Exception {
        envoyer("<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "a@exemple.test");

        for (String chemin :
                List.of("/courriels", "/courriels/" + json().get(0).get("id").asLong())) {
            assertThat(page(chemin))
                    .doesNotContain("<img")
                    .doesNotContain("<script")
                    .contains("&lt;img");
        }
    }

    @Test
    void un_courriel_inconnu_n_existe_pas() {
        assertThat(navigateur.lire(racine.resolve("/courriels/999999")).statusCode())
                .isEqualTo(404);
    }

    private JsonNode json() {
        return JsonMapper.shared()
                .readTree(navigateur.lire(racine.resolve("/courriels.json")).body());
    }

    private String page(String chemin) {
        return navigateur.lire(racine.resolve(chemin)).body();
    }

    private void envoyer(String objet, String texte, String... destinataires) throws Exception {
        var reglages = new Properties();
        reglages.setProperty("mail.smtp.host", "127.0.0.1");
        reglages.setProperty("mail.smtp.port", String.valueOf(serveur.port()));
        var message = new MimeMessage(Session.getInstance(reglages));
        message.setFrom(new InternetAddress("plateforme@exemple.test"));
        for (String destinataire : destinataires) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(destinataire));
        }
        message.setSubject(objet, "UTF-8");
        message.setText(texte, "UTF-8");
        Transport.send(message);
    }
}
