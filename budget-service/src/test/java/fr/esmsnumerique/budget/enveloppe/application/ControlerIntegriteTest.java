package fr.esmsnumerique.budget.enveloppe.application;

import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.dossier;
import static fr.esmsnumerique.budget.enveloppe.Exemples.doter;
import static fr.esmsnumerique.budget.enveloppe.Exemples.ecrire;
import static fr.esmsnumerique.budget.enveloppe.Exemples.programmation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.JournalEnMemoire;
import fr.esmsnumerique.budget.enveloppe.model.ControleIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.ControlesIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.budget.enveloppe.model.Integrite.Faute;
import fr.esmsnumerique.budget.enveloppe.model.PointDeChaine;
import fr.esmsnumerique.test.HorlogeDeTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A verification goes through every point ever found exact: a ledger rewritten whole, hashes included, is caught. */
class ControlerIntegriteTest {

    private final HorlogeDeTest horloge = HorlogeDeTest.a("2025-10-01T08:00:00Z");
    private final Retenus retenus = new Retenus();
    private final List<ControleIntegrite> signales = new ArrayList<>();

    @Test
    void un_livre_exact_avance_le_repere_et_se_signale() {
        JournalEnMemoire journal = livre(1_000);

        ControleIntegrite controle = controler(journal);

        assertThat(controle.resultat().conforme()).isTrue();
        assertThat(controle.repere())
                .isEqualTo(new PointDeChaine(3, journal.tout(G25).getLast().empreinte()));
        assertThat(controle.verifieLe()).isEqualTo("2025-10-01T08:00:00Z");
        assertThat(signales).containsExactly(controle);
        assertThat(retenus.dernier(G25)).contains(controle);
    }

    @Test
    void un_livre_reecrit_de_bout_en_bout_est_nomme_chaque_nuit_jusqu_a_ce_qu_on_agisse() {
        PointDeChaine repere = controler(livre(1_000)).repere();
        JournalEnMemoire reecrit = livre(2_000);

        for (int nuit = 0; nuit < 3; nuit++) {
            ControleIntegrite controle = controler(reecrit);
            assertThat(controle.resultat().faute().map(Faute::sequence)).contains(3L);
            assertThat(controle.resultat().faute().map(Faute::raison).orElse(""))
                    .contains("réécrit");
            assertThat(controle.repere()).isEqualTo(repere);
        }
    }

    @Test
    void un_livre_coupe_apres_coup_est_nomme_meme_par_une_instance_neuve() {
        JournalEnMemoire entier = livre(1_000);
        controler(entier);
        JournalEnMemoire coupe = new JournalEnMemoire();
        coupe.ajouter(entier.tout(G25).subList(0, 2));

        assertThat(controler(coupe).resultat().faute()).contains(new Faute(3, "il a été supprimé"));
    }

    private ControleIntegrite controler(JournalEnMemoire journal) {
        try (Registres registres = new Registres(new AucuneEnveloppe(), journal, horloge)) {
            return new ControlerIntegrite(new VerifierIntegrite(journal), registres, retenus, signales::add, horloge)
                    .executer(G25);
        }
    }

    private JournalEnMemoire livre(long euros) {
        JournalEnMemoire journal = new JournalEnMemoire();
        try (Registre registre = new Registre(G25, journal, horloge)) {
            doter(registre, euros);
            ecrire(registre, programmation(dossier(1), 10), FINANCIER, "p1");
        }
        return journal;
    }

    private static final class Retenus implements ControlesIntegrite {
        private final Map<EnveloppeId, ControleIntegrite> derniers = new HashMap<>();

        @Override
        public void retenir(ControleIntegrite controle) {
            derniers.put(controle.enveloppe(), controle);
        }

        @Override
        public Optional<ControleIntegrite> dernier(EnveloppeId enveloppe) {
            return Optional.ofNullable(derniers.get(enveloppe));
        }
    }

    private static final class AucuneEnveloppe implements Enveloppes {
        @Override
        public void declarer(EnveloppeId enveloppe) {}

        @Override
        public List<EnveloppeId> lister() {
            return List.of();
        }
    }
}
