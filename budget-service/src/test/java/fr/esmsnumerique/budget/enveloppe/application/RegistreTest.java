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

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.JournalEnMemoire;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Verification;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.test.HorlogeDeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistreTest {

    private final JournalEnMemoire journal = new JournalEnMemoire();
    private final HorlogeDeTest horloge = HorlogeDeTest.a("2025-10-01T08:00:00Z");
    private final List<Registre> ouverts = new ArrayList<>();
    private final Registre registre = ouvrir();

    private Registre ouvrir() {
        Registre neuf = new Registre(G25, journal, horloge);
        ouverts.add(neuf);
        return neuf;
    }

    @AfterEach
    void fermer() {
        ouverts.forEach(Registre::close);
    }

    @Test
    void ecrit_en_lots_et_repond_a_chacun() {
        doter(registre, 1_000);
        int lotsAvant = journal.lots.get();

        List<CompletableFuture<Issue>> reponses = IntStream.range(0, 200)
                .mapToObj(i -> registre.soumettreSansAttendre(programmation(dossier(i), 10), FINANCIER, cle("p" + i)))
                .toList();
        long ecrites = reponses.stream()
                .map(CompletableFuture::join)
                .filter(issue -> issue instanceof Issue.Ecrite)
                .count();

        assertThat(ecrites).isEqualTo(100); // 1 000 € hold exactly 100 grants of 10 €
        assertThat(journal.lots.get() - lotsAvant).isLessThan(100);
        verifierLaChaine(102);
    }

    @Test
    void la_meme_cle_ne_produit_qu_un_effet_et_rend_le_meme_mouvement() {
        doter(registre, 1_000);
        Issue.Ecrite premiere = ecrire(registre, programmation(dossier(1), 10), FINANCIER, "cle");

        Issue.Ecrite seconde = ecrire(registre, programmation(dossier(1), 10), FINANCIER, "cle");

        assertThat(seconde.rejoue()).isTrue();
        assertThat(seconde.mouvement()).isEqualTo(premiere.mouvement());
        assertThat(journal.tout(G25)).hasSize(3);
    }

    @Test
    void deux_fois_la_meme_cle_dans_un_meme_lot() {
        doter(registre, 1_000);
        List<CompletableFuture<Issue>> reponses = IntStream.range(0, 50)
                .mapToObj(i -> registre.soumettreSansAttendre(programmation(dossier(1), 10), FINANCIER, cle("cle")))
                .toList();

        assertThat(reponses.stream().map(CompletableFuture::join))
                .allSatisfy(issue -> assertThat(issue).isInstanceOf(Issue.Ecrite.class));
        assertThat(journal.tout(G25)).hasSize(3);
    }

    @Test
    void la_meme_cle_pour_une_autre_demande_est_refusee() {
        doter(registre, 1_000);
        ecrire(registre, programmation(dossier(1), 10), FINANCIER, "cle");

        Issue issue =
                registre.soumettre(programmation(dossier(2), 10), FINANCIER, new CleDemande("cle", "autre empreinte"));

        assertThat(issue).isEqualTo(new Issue.Refusee(new RefusDeTenue.CleReutilisee()));
    }

    @Test
    void un_refus_n_est_pas_memorise_et_ne_laisse_rien() {
        ecrire(registre, ouverture(1_000), CNSA, "ouverture");
        assertThat(registre.soumettre(programmation(dossier(1), 10), FINANCIER, cle("cle")))
                .isInstanceOf(Issue.Refusee.class);
        assertThat(journal.tout(G25)).hasSize(1);

        ecrire(registre, notification(100), CNSA, "notification");

        assertThat(ecrire(registre, programmation(dossier(1), 10), FINANCIER, "cle")
                        .rejoue())
                .isFalse();
    }

    @Test
    void une_ecriture_d_issue_inconnue_qui_avait_reussi_n_est_pas_refaite() {
        doter(registre, 1_000);
        journal.pannesAVenir.set(1);
        journal.ecritsMalgreLaPanne = 1;

        Issue.Ecrite ecrite = ecrire(registre, programmation(dossier(1), 10), FINANCIER, "cle");

        assertThat(ecrite.rejoue()).isTrue();
        assertThat(journal.tout(G25)).hasSize(3).contains(ecrite.mouvement());
    }

    @Test
    void une_ecriture_d_issue_inconnue_qui_avait_echoue_est_refaite() {
        doter(registre, 1_000);
        journal.pannesAVenir.set(2);

        ecrire(registre, programmation(dossier(1), 10), FINANCIER, "cle");

        verifierLaChaine(3);
    }

    @Test
    void un_lot_ecrit_a_moitie_est_complete() {
        doter(registre, 1_000);
        journal.pannesAVenir.set(1);
        journal.ecritsMalgreLaPanne = 7;

        List<CompletableFuture<Issue>> reponses = IntStream.range(0, 40)
                .mapToObj(i -> registre.soumettreSansAttendre(programmation(dossier(i), 10), FINANCIER, cle("p" + i)))
                .toList();

        assertThat(reponses.stream().map(CompletableFuture::join))
                .allSatisfy(issue -> assertThat(issue).isInstanceOf(Issue.Ecrite.class));
        verifierLaChaine(42);
    }

    @Test
    void une_panne_qui_dure_se_dit_et_n_empeche_pas_la_suite() {
        doter(registre, 1_000);
        journal.pannesAVenir.set(3);
        assertThatThrownBy(() -> registre.soumettre(programmation(dossier(1), 10), FINANCIER, cle("p1")))
                .isInstanceOf(JournalIndisponibleException.class);

        ecrire(registre, programmation(dossier(2), 10), FINANCIER, "p2");
        ecrire(registre, programmation(dossier(1), 10), FINANCIER, "p1");

        verifierLaChaine(4);
    }

    @Test
    void deux_instances_sur_une_enveloppe_ne_perdent_ni_ne_doublent_rien() {
        doter(registre, 1_000);
        Registre autre = ouvrir();

        List<CompletableFuture<Issue>> reponses = IntStream.range(0, 300)
                .mapToObj(i -> (i % 2 == 0 ? registre : autre)
                        .soumettreSansAttendre(programmation(dossier(i), 10), FINANCIER, cle("p" + i)))
                .toList();
        long ecrites = reponses.stream()
                .map(CompletableFuture::join)
                .filter(issue -> issue instanceof Issue.Ecrite)
                .count();

        assertThat(ecrites).isEqualTo(100);
        verifierLaChaine(102);
    }

    @Test
    void une_instance_voit_ce_qu_une_autre_vient_d_ecrire() {
        Registre autre = ouvrir();
        assertThat(autre.<Long>consulter(vue -> vue.etat().sequence())).isZero();
        doter(registre, 1_000);

        assertThat(autre.<Long>consulter(vue -> vue.etat().disponible(Exemples.BFC)))
                .isEqualTo(100_000);
        ecrire(registre, programmation(dossier(1), 10), FINANCIER, "p1");
        assertThat(autre.soumettre(programmation(dossier(1), 10), FINANCIER, cle("p2")))
                .isEqualTo(new Issue.Refusee(new RefusDeProgrammation.DejaProgramme(dossier(1), 1_000)));
        ecrire(autre, engagement(dossier(1)), DECIDEUR, "e1");
        assertThat(registre.<Long>consulter(vue -> vue.etat().montant(dossier(1), Poste.ENGAGE)))
                .isEqualTo(1_000);
    }

    @Test
    void un_refus_tient_compte_de_ce_qu_une_autre_instance_vient_de_notifier() {
        ecrire(registre, ouverture(1_000), CNSA, "ouverture");
        Registre autre = ouvrir();
        assertThat(autre.soumettre(programmation(dossier(1), 10), FINANCIER, cle("p1")))
                .isInstanceOf(Issue.Refusee.class);

        ecrire(registre, notification(100), CNSA, "notification");

        assertThat(autre.soumettre(programmation(dossier(1), 10), FINANCIER, cle("p1")))
                .isInstanceOf(Issue.Ecrite.class);
    }

    @Test
    void reprend_au_demarrage_ce_qui_est_ecrit() {
        doter(registre, 10_000);
        IntStream.range(0, 700).forEach(i -> ecrire(registre, programmation(dossier(i), 10), FINANCIER, "p" + i));
        Balance avant = Balance.de(journal.tout(G25));

        Registre neuf = ouvrir();

        assertThat(neuf.<Long>consulter(vue -> vue.etat().sequence())).isEqualTo(702);
        assertThat(neuf.<Long>consulter(vue -> vue.etat().disponible(Exemples.BFC)))
                .isEqualTo(avant.poste(Exemples.BFC, Poste.DISPONIBLE));
        assertThat(neuf.<List<Mouvement>>consulter(vue -> vue.depuis(701))).hasSize(2);
    }

    @Test
    void n_ecrit_rien_quand_l_horloge_recule() {
        doter(registre, 1_000);
        horloge.regler("2025-10-01T07:58:59Z");
        assertThat(registre.soumettre(programmation(dossier(1), 10), FINANCIER, cle("p1")))
                .isInstanceOfSatisfying(
                        Issue.Refusee.class,
                        refus -> assertThat(refus.motif()).isInstanceOf(RefusDeTenue.HorlogeEnRecul.class));

        horloge.regler("2025-10-01T07:59:30Z"); // a small difference between two instances
        Mouvement mouvement =
                ecrire(registre, programmation(dossier(1), 10), FINANCIER, "p1").mouvement();

        assertThat(mouvement.decideLe()).isEqualTo("2025-10-01T08:00:00Z");
    }

    @Test
    void un_registre_ferme_le_dit() {
        registre.close();

        assertThatThrownBy(() -> registre.soumettre(ouverture(1), CNSA, cle("o")))
                .isInstanceOf(JournalIndisponibleException.class);
    }

    private void verifierLaChaine(int attendus) {
        Verification verification = new Verification(G25);
        journal.tout(G25).forEach(verification::verifier);
        assertThat(verification.resultat().faute()).isEmpty();
        assertThat(verification.resultat().verifies()).isEqualTo(attendus);
    }
}
