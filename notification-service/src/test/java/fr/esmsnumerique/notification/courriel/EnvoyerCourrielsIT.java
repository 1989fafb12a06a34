package fr.esmsnumerique.notification.courriel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.notification.boite.BoiteDeTest;
import fr.esmsnumerique.notification.boite.Courriel;
import fr.esmsnumerique.notification.boite.Courriel.Etat;
import fr.esmsnumerique.notification.boite.Destinataire;
import fr.esmsnumerique.notification.boite.Message;
import fr.esmsnumerique.notification.courriel.Expediteur.Issue;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.test.HorlogeDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Once per event, tried again, taken over when a sender dies; the clock is the test's. */
@ExtendWith(MongoDeTest.class)
class EnvoyerCourrielsIT {

    private static final Instant DEBUT = Instant.parse("2025-10-02T09:00:00Z");
    private static final CourrielProperties REGLAGES = new CourrielProperties(
            "ne-pas-repondre@exemple.test", Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofMinutes(5), 4);

    private final HorlogeDeTest systeme = HorlogeDeTest.a(DEBUT);
    private final List<Message> envoyes = new ArrayList<>();
    private final Deque<Issue> issues = new ArrayDeque<>();
    private BoiteDeTest boite;
    private EnvoyerCourriels envoyer;
    private Message message;

    @BeforeEach
    void deposer(MongoDatabase base) {
        base.getCollection("messages").drop();
        boite = new BoiteDeTest(base);
        message = message("G25-27-0001");
        boite.messages().deposer(message);
        envoyer = service(this::envoyer);
    }

    @Test
    void un_courriel_accepte_ne_repart_jamais_meme_si_l_evenement_revient() {
        envoyer.balayer();
        boite.messages().deposer(message);
        envoyer.balayer();
        assertThat(envoyes).hasSize(1);
        assertThat(courriel().etat()).isEqualTo(Etat.ENVOYE);
        assertThat(courriel().destinataire()).isEqualTo("c***@exemple.test");
        assertThat(courriel().envoyeLe()).isEqualTo(DEBUT);
    }

    @Test
    void un_serveur_absent_est_reessaye_de_plus_en_plus_tard_avec_le_meme_message_id() {
        issues.add(new Issue.PasMaintenant("muet"));
        issues.add(new Issue.PasMaintenant("muet"));
        envoyer.balayer();
        envoyer.balayer();
        assertThat(envoyes).as("pas avant la seconde d'attente").hasSize(1);
        systeme.avancer(Duration.ofSeconds(1));
        envoyer.balayer();
        systeme.avancer(Duration.ofSeconds(1));
        envoyer.balayer();
        assertThat(envoyes).as("deux secondes après le deuxième essai").hasSize(2);
        systeme.avancer(Duration.ofSeconds(1));
        envoyer.balayer();
        assertThat(courriel().etat()).isEqualTo(Etat.ENVOYE);
        assertThat(courriel().essais()).isEqualTo(3);
        assertThat(envoyes)
                .extracting(m -> m.courriel().messageId())
                .hasSize(3)
                .containsOnly(courriel().messageId());
    }

    @Test
    void une_adresse_refusee_est_abandonnee_et_le_dit() {
        issues.add(new Issue.RefusDefinitif("adresse refusée"));
        envoyer.balayer();
        systeme.avancer(Duration.ofDays(1));
        envoyer.balayer();
        assertThat(envoyes).hasSize(1);
        assertThat(courriel().etat()).isEqualTo(Etat.ABANDONNE);
        assertThat(courriel().derniereErreur()).isEqualTo("adresse refusée");
    }

    @Test
    void les_essais_ont_une_fin_visible() {
        for (int i = 0; i < 10; i++) {
            issues.add(new Issue.PasMaintenant("muet"));
            envoyer.balayer();
            systeme.avancer(Duration.ofHours(1));
        }
        assertThat(envoyes).hasSize(REGLAGES.essaisMax());
        assertThat(courriel().etat()).isEqualTo(Etat.ABANDONNE);
        assertThat(courriel().derniereErreur()).contains("essais épuisés");
    }

    @Test
    void un_contact_illisible_attend_sans_rien_envoyer() {
        EnvoyerCourriels sansContact = new EnvoyerCourriels(
                boite.messages(),
                dossier -> {
                    throw new IllegalStateException("eligibilite muette");
                },
                this::envoyer,
                systeme,
                systeme,
                REGLAGES);
        sansContact.balayer();
        assertThat(envoyes).isEmpty();
        assertThat(courriel().etat()).isEqualTo(Etat.A_ENVOYER);
        systeme.avancer(Duration.ofSeconds(2));
        envoyer.balayer();
        assertThat(courriel().etat()).isEqualTo(Etat.ENVOYE);
    }

    /** A domain that refuses for now keeps hundreds of mails waiting: the others leave meanwhile. */
    @Test
    void des_courriels_qui_attendent_ne_retiennent_pas_ceux_qui_peuvent_partir() {
        for (int i = 0; i < 150; i++) {
            boite.messages().deposer(message("G25-27-1%03d".formatted(i)));
        }
        EnvoyerCourriels engorge = service((m, adresse) -> new Issue.PasMaintenant("domaine engorgé"));
        engorge.balayer();
        engorge.balayer();
        Message dernier = message("G25-27-2000");
        boite.messages().deposer(dernier);

        envoyer.balayer();

        assertThat(envoyes).extracting(Message::id).contains(dernier.id());
    }

    @Test
    void un_envoi_interrompu_est_repris_apres_le_bail_avec_le_meme_message_id() {
        EnvoyerCourriels mourant = service((m, adresse) -> {
            envoyes.add(m);
            throw new AssertionError("kill -9 entre l'acceptation et la marque");
        });
        assertThatThrownBy(mourant::balayer).isInstanceOf(AssertionError.class);
        assertThat(courriel().etat()).isEqualTo(Etat.EN_COURS);
        systeme.avancer(Duration.ofSeconds(59));
        envoyer.balayer();
        assertThat(envoyes).hasSize(1);
        systeme.avancer(Duration.ofSeconds(2));
        envoyer.balayer();
        assertThat(courriel().etat()).isEqualTo(Etat.ENVOYE);
        assertThat(envoyes)
                .extracting(m -> m.courriel().messageId())
                .hasSize(2)
                .containsOnly(courriel().messageId());
    }

    @Test
    void deux_instances_n_envoient_pas_le_meme_courriel() throws Exception {
        AtomicInteger envois = new AtomicInteger();
        CountDownLatch depart = new CountDownLatch(1);
        try (var fils = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                EnvoyerCourriels instance = service((m, adresse) -> {
                    envois.incrementAndGet();
                    return new Issue.Accepte();
                });
                fils.submit(() -> {
                    depart.await();
                    instance.balayer();
                    return null;
                });
            }
            depart.countDown();
        }
        assertThat(envois).hasValue(1);
    }

    private static Message message(String dossier) {
        return Message.nouveau(
                new Evenement(dossier + "/retenu/1", "dossier.retenu", dossier, DEBUT, Map.of()),
                "27",
                Destinataire.organisme("210000006"),
                "objet",
                "texte",
                true);
    }

    private EnvoyerCourriels service(Expediteur expediteur) {
        return new EnvoyerCourriels(
                boite.messages(), dossier -> "contact@exemple.test", expediteur, systeme, systeme, REGLAGES);
    }

    private Issue envoyer(Message envoye, String adresse) {
        envoyes.add(envoye);
        return issues.isEmpty() ? new Issue.Accepte() : issues.removeFirst();
    }

    private Courriel courriel() {
        return boite.lire(message.id()).courriel();
    }
}
