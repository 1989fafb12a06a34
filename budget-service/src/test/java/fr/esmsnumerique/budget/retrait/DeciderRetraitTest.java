package fr.esmsnumerique.budget.retrait;

import static fr.esmsnumerique.budget.enveloppe.Exemples.BFC;
import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.dossier;
import static fr.esmsnumerique.budget.enveloppe.Exemples.ecrire;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.EnveloppesEnMemoire;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.JournalEnMemoire;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.application.RetirerEngagement;
import fr.esmsnumerique.budget.enveloppe.application.Vue;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.budget.enveloppe.model.demandes.EtendueDuRetrait;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ReglesDeFin;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.RegleDeReport;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Retirer;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two decision makers of the same ARS, one by the proposal, the other by hand: the amount is what the ledger holds when it writes. */
class DeciderRetraitTest {

    private static final String DOSSIER = dossier(1);

    private final Horloge.Deplacable horloge = Horloge.deplacable(Instant.parse("2025-06-02T08:00:00Z"));
    private final JournalEnMemoire journal = new JournalEnMemoire();
    private final Registres registres = new Registres(new EnveloppesEnMemoire(), journal, horloge);
    private final Registre registre = registres.declarer(G25);
    private Runnable entreTemps = () -> {};
    private final DeciderRetrait decider =
            new DeciderRetrait(registres, new RetirerEngagement(registres, parametres(), horloge, () -> {}));

    @BeforeEach
    void engager() {
        Exemples.doter(registre, 1_000);
        ecrire(registre, Exemples.programmation(DOSSIER, 420), FINANCIER, "p");
        ecrire(registre, Exemples.engagement(DOSSIER), DECIDEUR, "e");
    }

    @AfterEach
    void fermer() {
        registres.close();
    }

    @Test
    void ce_qu_une_autre_personne_retire_entre_la_lecture_et_l_ecriture_n_est_pas_retire_deux_fois() {
        entreTemps = () -> retirerALaMain(4_200);

        Issue issue = decider.executer(avenant(37_800), DECIDEUR);

        assertThat(issue).isEqualTo(new Issue.Refusee(new RefusDeCredit.MontantNul()));
        assertThat(engage()).isEqualTo(37_800);
    }

    @ParameterizedTest(name = "{0} centimes retirés entre-temps : l''avenant en retire {1}")
    @CsvSource({"0, 4200", "1000, 3200"})
    void l_avenant_ramene_l_engagement_a_la_subvention_en_vigueur(long retires, long attendus) {
        entreTemps = () -> retirerALaMain(retires);

        Issue issue = decider.executer(avenant(37_800), DECIDEUR);

        assertThat(((Issue.Ecrite) issue).mouvement().montantCentimes()).isEqualTo(attendus);
        assertThat(engage()).isEqualTo(37_800);
    }

    @Test
    void une_resiliation_retire_tout_ce_qui_reste_a_payer() {
        entreTemps = () -> retirerALaMain(2_000);

        Issue issue = decider.executer(
                Proposition.nouvelle(
                        "R", DOSSIER, Region.BOURGOGNE_FRANCHE_COMTE, null, "Acte", "Motif", LocalDate.EPOCH),
                DECIDEUR);

        assertThat(((Issue.Ecrite) issue).mouvement().montantCentimes()).isEqualTo(40_000);
        assertThat(engage()).isZero();
    }

    @Test
    void une_page_de_propositions_lit_chaque_enveloppe_une_fois() {
        Issue ecrite = decider.executer(avenant("A50", 37_800), DECIDEUR);
        registres.declarer(EnveloppeId.de("2026-G25"));
        List<Proposition> page = IntStream.rangeClosed(1, 100)
                .mapToObj(n -> avenant("A" + n, 37_800 - n))
                .toList();
        registres.declares().forEach(r -> r.consulter(Vue::etat)); // each has read its journal
        int avant = journal.lectures.get();

        Map<String, Mouvement> ecrits = decider.ecrits(page);
        assertThat(journal.lectures.get() - avant).as("lectures").isEqualTo(2);
        Map<String, Long> aRetirer = decider.aRetirer(page);
        assertThat(journal.lectures.get() - avant).as("lectures").isEqualTo(4);

        assertThat(ecrits).containsExactly(Map.entry("A50", ((Issue.Ecrite) ecrite).mouvement()));
        assertThat(aRetirer)
                .hasSize(100)
                .allSatisfy((id, centimes) -> assertThat("A" + centimes).isEqualTo(id));
    }

    @Test
    void aucune_proposition_ne_lit_rien() {
        int avant = journal.lectures.get();

        assertThat(decider.ecrits(List.of())).isEmpty();
        assertThat(decider.aRetirer(List.of())).isEmpty();
        assertThat(journal.lectures.get()).isEqualTo(avant);
    }

    private static Proposition avenant(long cible) {
        return avenant("A", cible);
    }

    private static Proposition avenant(String id, long cible) {
        return Proposition.nouvelle(
                id, DOSSIER, Region.BOURGOGNE_FRANCHE_COMTE, new Montant(cible), "Acte", "Motif", LocalDate.EPOCH);
    }

    private void retirerALaMain(long centimes) {
        if (centimes > 0) {
            Retirer main = new Retirer(
                    DOSSIER, BFC, EtendueDuRetrait.de(Optional.of(new Montant(centimes))), "Acte", "À part", false);
            ecrire(registre, main, DECIDEUR, "main");
        }
    }

    private long engage() {
        return registre.consulter(vue -> vue.etat().montant(DOSSIER, Poste.ENGAGE));
    }

    /** Read once the amount is, and before anything is written: that is when the other person acts. */
    private ParametresBudget parametres() {
        return (ParametresBudget) Proxy.newProxyInstance(
                ParametresBudget.class.getClassLoader(), new Class<?>[] {ParametresBudget.class}, (_, methode, _) -> {
                    if (!methode.getName().equals("reglesDeFin")) {
                        throw new UnsupportedOperationException(methode.getName());
                    }
                    entreTemps.run();
                    return new ReglesDeFin(new RegleDeReport(false, Regle.BUD_03.reference()), false);
                });
    }
}
