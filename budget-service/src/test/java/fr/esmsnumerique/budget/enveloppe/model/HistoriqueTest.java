package fr.esmsnumerique.budget.enveloppe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoriqueTest {

    private static final Instant DEBUT = Instant.parse("2025-01-02T08:00:00Z");
    private static final List<Titulaire> TITULAIRES =
            Arrays.stream(Region.values()).limit(4).map(Titulaire::de).toList();

    private final long graine = System.nanoTime();
    private final Random hasard = new Random(graine);

    /** The naive fold is the definition; the stream has effects before, on and after the day of decision. */
    @Test
    void toute_situation_est_celle_du_repliement_complet() {
        List<Mouvement> mouvements = flux(3_000, 0.05);
        Historique historique = new Historique();
        int lus = 0;
        while (lus < mouvements.size()) {
            int fin = Math.min(mouvements.size(), lus + 1 + hasard.nextInt(200));
            historique.ajouter(mouvements.subList(lus, fin));
            lus = fin;
            Situation situation = situation(mouvements);
            comparer(historique.instantane().balance(situation), mouvements.subList(0, lus), situation);
        }
        for (int i = 0; i < 400; i++) {
            Situation situation = situation(mouvements);
            comparer(historique.instantane().balance(situation), mouvements, situation);
        }
        memesFigures(historique.instantane().balance(), Balance.de(mouvements));
    }

    @Test
    void un_flux_ordinaire_sans_effet_posterieur_donne_aussi_la_meme_chose() {
        List<Mouvement> mouvements = flux(2_000, 0);
        Historique historique = new Historique();
        historique.ajouter(mouvements);
        for (int i = 0; i < 200; i++) {
            Situation situation = situation(mouvements);
            comparer(historique.instantane().balance(situation), mouvements, situation);
        }
    }

    @Test
    void un_instantane_ne_bouge_plus() {
        List<Mouvement> mouvements = flux(1_500, 0.05);
        Historique historique = new Historique();
        historique.ajouter(mouvements.subList(0, 600));
        Historique.Instantane instantane = historique.instantane();
        List<Mouvement> extrait = historique.depuis(590);
        historique.ajouter(mouvements.subList(600, 1_500));

        memesFigures(instantane.balance(), Balance.de(mouvements.subList(0, 600)));
        assertThat(extrait).isEqualTo(mouvements.subList(589, 600));
        assertThat(historique.depuis(1_501)).isEmpty();
        assertThat(historique.depuis(1)).isEqualTo(mouvements);
    }

    @Test
    void avant_le_premier_mouvement_tout_est_nul() {
        Historique historique = new Historique();
        Situation avant = new Situation(LocalDate.parse("2024-06-01"), DEBUT.minus(Duration.ofDays(200)));
        assertThat(historique.instantane().balance(avant).sequence()).isZero();
        historique.ajouter(flux(700, 0));

        Balance balance = historique.instantane().balance(avant);

        assertThat(balance.sequence()).isZero();
        assertThat(balance.ouvert()).isZero();
    }

    @Test
    void refuse_une_decision_anterieure_a_la_precedente() {
        List<Mouvement> mouvements = flux(2, 0);
        Historique historique = new Historique();
        historique.ajouter(List.of(mouvements.get(1)));

        assertThatThrownBy(() -> historique.ajouter(List.of(mouvements.get(0)))).hasMessageContaining("antérieure");
    }

    private List<Mouvement> flux(int nombre, double posterieurs) {
        List<Mouvement> mouvements = new ArrayList<>();
        Instant decision = DEBUT;
        for (int numero = 1; numero <= nombre; numero++) {
            decision = decision.plus(Duration.ofMinutes(hasard.nextInt(300)));
            mouvements.add(mouvement(numero, decision, posterieurs));
        }
        return mouvements;
    }

    private Mouvement mouvement(int numero, Instant decision, double posterieurs) {
        LocalDate jour = Paris.jour(decision);
        LocalDate effet = hasard.nextDouble() < posterieurs
                ? jour.plusDays(1 + hasard.nextInt(40))
                : hasard.nextInt(4) == 0 ? jour.minusDays(hasard.nextInt(60)) : jour;
        Compte compte = Compte.disponible(
                TITULAIRES.get(hasard.nextInt(TITULAIRES.size())),
                Origine.circulaire("FMIS-" + hasard.nextInt(numero / 300 + 1)));
        long centimes = 1 + hasard.nextInt(1_000);
        return Mouvement.chainer(
                Ecriture.de(
                        TypeMouvement.NOTIFICATION_AE,
                        List.of(new Ligne(Compte.national(Poste.RESERVE), -centimes), new Ligne(compte, centimes)),
                        effet),
                new MouvementId(Grand.G25, numero),
                decision,
                Grand.CNSA,
                new CleDemande("cle-" + numero, "e"),
                Empreintes.ORIGINE);
    }

    private Situation situation(List<Mouvement> mouvements) {
        Instant connu = mouvements.get(hasard.nextInt(mouvements.size())).decideLe();
        if (hasard.nextInt(3) == 0) {
            connu = mouvements.getLast().decideLe().plus(Duration.ofDays(1));
        }
        LocalDate au = mouvements.get(hasard.nextInt(mouvements.size())).dateEffet();
        return new Situation(au.plusDays(hasard.nextInt(3) - 1), connu.plusMillis(hasard.nextInt(3) - 1));
    }

    private void comparer(Balance lue, List<Mouvement> mouvements, Situation situation) {
        try {
            memesFigures(lue, Balance.de(mouvements, situation));
        } catch (AssertionError ecart) {
            throw new AssertionError("graine " + graine + ", " + situation, ecart);
        }
    }

    private static void memesFigures(Balance lue, Balance attendue) {
        assertThat(lue.sequence()).isEqualTo(attendue.sequence());
        assertThat(lue.reserve()).isEqualTo(attendue.reserve());
        for (Titulaire titulaire : TITULAIRES) {
            assertThat(lue.notifie(titulaire)).isEqualTo(attendue.notifie(titulaire));
            assertThat(List.copyOf(lue.origines(titulaire))).isEqualTo(List.copyOf(attendue.origines(titulaire)));
            for (Origine origine : attendue.origines(titulaire)) {
                for (Poste poste : Poste.values()) {
                    assertThat(lue.poste(titulaire, origine, poste))
                            .isEqualTo(attendue.poste(titulaire, origine, poste));
                }
            }
        }
    }
}
