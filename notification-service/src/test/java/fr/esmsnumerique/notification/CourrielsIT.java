package fr.esmsnumerique.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.JsonNode;

/** What leaves by mail, once, and what must not: traps, silent servers. */
class CourrielsIT extends NotificationsDeTest {

    @Test
    void la_decision_part_une_fois_au_contact_et_reste_dans_la_boite_du_porteur() throws Exception {
        assertThat(attribuer().statut()).isEqualTo(204);
        assertThat(attribuer().statut()).isEqualTo(204);
        attendre(() -> courriels().size() == 1);
        MimeMessage recu = courriels().getFirst();
        assertThat(recu.getSubject().replaceAll("[\\u202f\\u00a0]", " "))
                .isEqualTo("ESMS numérique : 420 000,00 € attribués au dossier " + dossier);
        assertThat(Arrays.stream(recu.getAllRecipients()).map(Object::toString))
                .containsExactly("contact@exemple.test");
        assertThat(recu.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(((String) recu.getContent()).replaceAll("[\\u202f\\u00a0]", " "))
                .contains("DA-2025-1", "2 octobre 2025", "420 000,00 €", "PAY-06", "PAY-07", "Bourgogne-Franche-Comté");

        JsonNode message = messagesDuDossier(PORTEUR).getFirst();
        JsonNode complet =
                client.lire(API + "/" + message.path("id").asString(), PORTEUR).json();
        assertThat(recu.getMessageID())
                .isEqualTo(complet.path("courriel").path("messageId").asString());
        attendre(() -> "ENVOYE"
                .equals(client.lire(API + "/" + message.path("id").asString(), PORTEUR)
                        .json()
                        .path("courriel")
                        .path("etat")
                        .asString()));
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        assertThat(courriels()).as("cinq balayages plus tard").hasSize(1);
    }

    @Test
    void un_serveur_de_courrier_absent_retarde_le_courriel_sans_le_perdre(@Autowired JavaMailSenderImpl expediteur) {
        SMTP.stop();
        assertThat(retenir("Projet solide").statut()).isEqualTo(204);
        attendre(() -> etatDuCourriel().path("essais").asInt(0) >= 1);
        assertThat(etatDuCourriel().path("etat").asString()).isIn("A_ENVOYER", "EN_COURS");
        assertThat(client.lire("/actuator/health/readiness", PORTEUR).statut()).isEqualTo(200);
        SMTP.start();
        expediteur.setPort(SMTP.getSmtp().getPort());
        attendre(() -> "ENVOYE".equals(etatDuCourriel().path("etat").asString()));
    }

    @Test
    void un_nom_piege_ne_fait_ni_en_tete_ni_balise() throws Exception {
        retenir("Bien\\r\\nBcc: pirate@exemple.test\\r\\n\\r\\n<script>alert(1)</script>");
        attendre(() -> courriels().size() == 1);
        MimeMessage recu = courriels().getFirst();
        assertThat(recu.getHeader("Bcc")).isNull();
        assertThat(Arrays.stream(recu.getAllRecipients()).map(Object::toString))
                .containsExactly("contact@exemple.test");
        assertThat(recu.getContentType()).startsWith("text/plain");
        assertThat((String) recu.getContent()).contains("Motif : Bien Bcc: pirate@exemple.test");
    }

    @Test
    void une_adresse_de_contact_piegee_est_abandonnee() {
        CONTACT.set("contact@exemple.test, pirate@exemple.test");
        retenir("Projet solide");
        attendre(() -> "ABANDONNE".equals(etatDuCourriel().path("etat").asString()));
        assertThat(etatDuCourriel().path("derniereErreur").asString()).contains("adresse");
        assertThat(courriels()).isEmpty();
    }

    @Test
    void sans_dossier_connu_l_evenement_attend_qu_eligibilite_reponde() {
        ELIGIBILITE_MUETTE.set(true);
        assertThat(attribuer().statut()).isGreaterThanOrEqualTo(500);
        assertThat(messagesDuDossier(PORTEUR)).isEmpty();
        ELIGIBILITE_MUETTE.set(false);
        attendre(() -> attribuer().statut() == 204);
        assertThat(messagesDuDossier(PORTEUR)).hasSize(1);
    }

    private JsonNode etatDuCourriel() {
        List<JsonNode> messages = messagesDuDossier(PORTEUR);
        return messages.isEmpty()
                ? tools.jackson.databind.node.MissingNode.getInstance()
                : client.lire(API + "/" + messages.getFirst().path("id").asString(), PORTEUR)
                        .json()
                        .path("courriel");
    }

    private List<MimeMessage> courriels() {
        return Arrays.stream(SMTP.getReceivedMessages())
                .filter(this::parleDuDossier)
                .toList();
    }

    private boolean parleDuDossier(MimeMessage message) {
        try {
            return message.getSubject().contains(dossier);
        } catch (MessagingException illisible) {
            throw new IllegalStateException(illisible);
        }
    }
}
