package fr.esmsnumerique.budget.enveloppe.application;

import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.cle;
import static fr.esmsnumerique.budget.enveloppe.Exemples.dossier;
import static fr.esmsnumerique.budget.enveloppe.Exemples.doter;
import static fr.esmsnumerique.budget.enveloppe.Exemples.ecrire;
import static fr.esmsnumerique.budget.enveloppe.Exemples.engagement;
import static fr.esmsnumerique.budget.enveloppe.Exemples.notification;
import static fr.esmsnumerique.budget.enveloppe.Exemples.ouverture;
import static fr.esmsnumerique.budget.enveloppe.Exemples.programmation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.budget.enveloppe.JournalEnMemoire;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Verification;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.test.HorlogeDeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A batch is held on its way to the journal while the next ones are judged on what it would have written. */
class ConvoiTest {

    private final JournalEnMemoire journal = new JournalEnMemoire();
    private final HorlogeDeTest horloge = HorlogeDeTest.a("2025-10-01T08:00:00Z");
    private final Registre registre = new Registre(G25, journal, horloge, 0);
    /** Judges a few demands once the batch ahead of them is back, as the service does. */
    private final Registre patient = new Registre(G25, journal, horloge);

    private final Registre autre = new Registre(G25, journal, horloge, 0);
    private final Semaphore parti = new Semaphore(0);
    private final Semaphore libre = new Semaphore(0);

    @AfterEach
    void fermer() {
        libre.release(1_000);
        registre.close();
        patient.close();
        autre.close();
    }

    @Test
    void rien_n_est_repondu_avant_d_etre_durable_pas_meme_un_refus_qui_en_depend() throws Exception {
        doter(registre, 1_000);
        retenirLeProchainLot();
        CompletableFuture<Issue> programme = deposer(programmation(dossier(1), 10), FINANCIER, "p1");
        parti.acquire();
        CompletableFuture<Issue> engage = deposer(engagement(dossier(1)), DECIDEUR, "e1");
        CompletableFuture<Issue> double1 = deposer(programmation(dossier(1), 10), FINANCIER, "p2");

        TimeUnit.MILLISECONDS.sleep(100);
        assertThat(List.of(programme, engage, double1)).noneMatch(CompletableFuture::isDone);

        libre.release(100);
        assertThat(programme.join()).isInstanceOf(Issue.Ecrite.class);
        assertThat(engage.join()).isInstanceOf(Issue.Ecrite.class);
        assertThat(motif(double1)).isInstanceOf(RefusDeProgrammation.DejaEngage.class);
        verifierLaChaine(4);
    }

    @Test
    void une_autre_instance_prend_le_numero_et_ce_qui_reposait_sur_le_lot_perdu_est_rejuge() throws Exception {
        doter(registre, 10); // room for one
        autre.consulter(vue -> vue.etat().sequence());
        retenirLeProchainLot();
        CompletableFuture<Issue> programme = deposer(programmation(dossier(1), 10), FINANCIER, "p1");
        parti.acquire();
        CompletableFuture<Issue> engage = deposer(engagement(dossier(1)), DECIDEUR, "e1");

        ecrire(autre, programmation(dossier(2), 10), FINANCIER, "p2");
        libre.release(100);

        assertThat(motif(programme)).isInstanceOf(RefusDeCredit.DisponibleInsuffisant.class);
        assertThat(motif(engage)).isInstanceOf(RefusDeProgrammation.RienDeProgramme.class);
        assertThat(registre.<Long>consulter(vue -> vue.etat().montant(dossier(2), Poste.PROGRAMME)))
                .isEqualTo(1_000);
        verifierLaChaine(3);
    }

    @Test
    void un_lot_a_moitie_ecrit_d_issue_inconnue_est_complete_et_les_suivants_avec_lui() throws Exception {
        doter(registre, 1_000);
        retenirLeProchainLot();
        List<CompletableFuture<Issue>> issues = new ArrayList<>();
        issues.add(deposer(programmation(dossier(0), 10), FINANCIER, "p0"));
        parti.acquire();
        IntStream.range(1, 150).forEach(i -> issues.add(deposer(programmation(dossier(i), 10), FINANCIER, "p" + i)));
        journal.pannesAVenir.set(2);
        journal.ecritsMalgreLaPanne = 7;
        libre.release(1_000);

        assertThat(issues.stream().map(CompletableFuture::join).filter(Issue.Ecrite.class::isInstance))
                .hasSize(100); // 1 000 € hold exactly 100 grants of 10 €
        verifierLaChaine(102);
    }

    @Test
    void une_panne_qui_dure_se_dit_au_lot_perdu_et_les_suivants_sont_juges_sans_lui() throws Exception {
        doter(registre, 10);
        retenirLeProchainLot();
        CompletableFuture<Issue> perdu = deposer(programmation(dossier(1), 10), FINANCIER, "p1");
        parti.acquire();
        CompletableFuture<Issue> suivant = deposer(programmation(dossier(2), 10), FINANCIER, "p2");
        journal.pannesAVenir.set(3);
        libre.release(1_000);

        assertThatThrownBy(perdu::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(JournalIndisponibleException.class);
        // Judged again beside the lost one, it may have shared its last attempt: then it is told the same, and the same
        // key settles it, from this thread: the one that tells is the writer's.
        Issue issue;
        try {
            issue = suivant.join();
        } catch (CompletionException panne) {
            issue = registre.soumettre(programmation(dossier(2), 10), FINANCIER, cle("p2"));
        }
        assertThat(registre.<Long>consulter(vue -> vue.etat().montant(dossier(1), Poste.PROGRAMME)))
                .isEqualTo(issue instanceof Issue.Ecrite ? 0L : 1_000L);
        verifierLaChaine(3);
    }

    @Test
    void une_lecture_attend_ce_qui_est_parti_avant_elle() throws Exception {
        doter(registre, 1_000);
        retenirLeProchainLot();
        deposer(programmation(dossier(1), 10), FINANCIER, "p1");
        parti.acquire();
        CompletableFuture<Long> lu = CompletableFuture.supplyAsync(
                () -> registre.consulter(vue -> vue.etat().montant(dossier(1), Poste.PROGRAMME)));

        TimeUnit.MILLISECONDS.sleep(50);
        assertThat(lu).isNotDone();
        libre.release(100);

        assertThat(lu.join()).isEqualTo(1_000);
    }

    @Test
    void une_demande_qui_leve_une_erreur_ne_perd_qu_elle_meme() {
        ecrire(registre, ouverture(1_000), CNSA, "o");
        CompletableFuture<Issue> fautive =
                registre.soumettreSansAttendre(notification(Long.MIN_VALUE / 100), CNSA, cle("n1"));
        CompletableFuture<Issue> saine = registre.soumettreSansAttendre(notification(100), CNSA, cle("n2"));

        fautive.handle((issue, erreur) -> issue).join();
        assertThat(saine.join()).isInstanceOf(Issue.Ecrite.class);
        verifierLaChaine(2);
    }

    @Test
    void fermer_pendant_un_lot_repond_a_chacun() throws Exception {
        doter(registre, 1_000);
        retenirLeProchainLot();
        CompletableFuture<Issue> enVol = deposer(programmation(dossier(1), 10), FINANCIER, "p1");
        parti.acquire();
        CompletableFuture<Issue> juge = deposer(programmation(dossier(2), 10), FINANCIER, "p2");
        registre.close();
        libre.release(100);

        for (CompletableFuture<Issue> reponse : List.of(enVol, juge)) {
            reponse.handle((issue, erreur) -> issue).get(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void quelques_demandes_attendent_le_retour_du_lot_et_qui_renonce_entre_temps_n_est_pas_juge() throws Exception {
        doter(patient, 1_000);
        retenirLeProchainLot();
        CompletableFuture<Issue> enVol =
                patient.soumettreSansAttendre(programmation(dossier(1), 10), FINANCIER, cle("p1"));
        parti.acquire();
        CompletableFuture<Issue> renonce =
                patient.soumettreSansAttendre(programmation(dossier(2), 10), FINANCIER, cle("p2"));
        CompletableFuture<Issue> suivante =
                patient.soumettreSansAttendre(programmation(dossier(3), 10), FINANCIER, cle("p3"));
        renonce.cancel(false);
        libre.release(100);

        assertThat(enVol.join()).isInstanceOf(Issue.Ecrite.class);
        assertThat(suivante.join()).isInstanceOf(Issue.Ecrite.class);
        assertThat(patient.<Long>consulter(vue -> vue.etat().montant(dossier(2), Poste.PROGRAMME)))
                .isZero();
        verifierLaChaine(4);
    }

    @Test
    void fermer_pendant_que_des_demandes_attendent_le_retour_du_lot_repond_a_chacun() throws Exception {
        doter(patient, 1_000);
        retenirLeProchainLot();
        patient.soumettreSansAttendre(programmation(dossier(1), 10), FINANCIER, cle("p1"));
        parti.acquire();
        CompletableFuture<Issue> attend =
                patient.soumettreSansAttendre(programmation(dossier(2), 10), FINANCIER, cle("p2"));
        patient.close();
        libre.release(100);

        assertThatThrownBy(() -> attend.get(5, TimeUnit.SECONDS))
                .hasCauseInstanceOf(JournalIndisponibleException.class);
    }

    private void retenirLeProchainLot() {
        AtomicBoolean premier = new AtomicBoolean(true);
        journal.avantEcriture = () -> {
            if (premier.getAndSet(false)) {
                parti.release();
                libre.acquireUninterruptibly();
            }
        };
    }

    private CompletableFuture<Issue> deposer(Demande demande, Auteur auteur, String cle) {
        return registre.soumettreSansAttendre(demande, auteur, cle(cle));
    }

    private static MotifRefus motif(CompletableFuture<Issue> issue) {
        return ((Issue.Refusee) issue.join()).motif();
    }

    private void verifierLaChaine(int attendus) {
        Verification verification = new Verification(G25);
        journal.tout(G25).forEach(verification::verifier);
        assertThat(verification.resultat().faute()).isEmpty();
        assertThat(verification.resultat().verifies()).isEqualTo(attendus);
    }
}
