package fr.esmsnumerique.budget.enveloppe.model.decheance;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.budget.enveloppe.model.decheance.AlerteDeDecheance.Nature;
import fr.esmsnumerique.budget.enveloppe.model.demandes.EtendueDuRetrait;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Ouvrir;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Payer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Retirer;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlerteDeDecheanceTest {

    private static final ReferenceLegale DECRET =
            new ReferenceLegale("Décret", "déchéance", ReferenceLegale.Statut.A_CONFIRMER, "");
    private static final DelaisDuFonds DELAIS = new DelaisDuFonds(24, DECRET, 48, DECRET);

    private final Grand grand = Grand.avecDisponible(500);

    @Test
    void un_engagement_est_a_saisir_et_son_reste_a_justifier() {
        engager(DOSSIER, 300);
        payer(10_000);

        assertThat(alertes(Set.of()))
                .containsExactly(
                        new AlerteDeDecheance(
                                Nature.SAISIE_GESTIONNAIRE,
                                DOSSIER,
                                TITULAIRE_BFC,
                                30_000,
                                LocalDate.parse("2025-06-02"),
                                Optional.of(Origine.circulaire("FMIS-1")),
                                LocalDate.parse("2027-05-12"),
                                DECRET),
                        new AlerteDeDecheance(
                                Nature.JUSTIFICATION,
                                DOSSIER,
                                TITULAIRE_BFC,
                                20_000,
                                LocalDate.parse("2025-06-02"),
                                Optional.empty(),
                                LocalDate.parse("2029-12-31"),
                                DECRET));
    }

    @Test
    void saisi_puis_paye_il_n_alerte_plus() {
        Mouvement engagement = engager(DOSSIER, 300);
        assertThat(alertes(Set.of(engagement.id())))
                .extracting(AlerteDeDecheance::nature)
                .containsExactly(Nature.JUSTIFICATION);

        payer(30_000);
        assertThat(alertes(Set.of(engagement.id()))).isEmpty();
    }

    @Test
    void un_retrait_reduit_l_alerte_et_un_retrait_total_l_eteint() {
        engager(DOSSIER, 300);
        retirer(Optional.of(new Montant(5_000)));
        assertThat(alertes(Set.of())).extracting(AlerteDeDecheance::centimes).containsExactly(25_000L, 25_000L);

        retirer(Optional.empty());
        assertThat(alertes(Set.of())).isEmpty();
    }

    @Test
    void un_dossier_reengage_est_a_saisir_de_nouveau() {
        Mouvement premier = engager(DOSSIER, 300);
        retirer(Optional.empty());
        Mouvement second = engager(DOSSIER, 300);

        assertThat(EngagementEnCours.de(grand.mouvements))
                .extracting(EngagementEnCours::mouvement)
                .containsExactly(second.id());
        assertThat(alertes(Set.of(premier.id()))).hasSize(2);
    }

    @Test
    void la_plus_ancienne_circulaire_des_credits_engages_compte() {
        grand.accepter(new NotifierAe(Grand.BFC, 20_000, "FMIS-0", LocalDate.parse("2025-02-28")), CNSA);
        engager(DOSSIER, 600);

        assertThat(alertes(Set.of()).getFirst().origine()).contains(Origine.circulaire("FMIS-0"));
        assertThat(alertes(Set.of()).getFirst().dernierJour()).isEqualTo("2027-02-28");
    }

    /** The newest credits are given back first: what stays engaged may then count from an older circular only. */
    @Test
    void une_circulaire_dont_rien_n_est_plus_engage_ne_compte_plus() {
        Grand autre = new Grand();
        autre.accepter(new Ouvrir(Montant.euros(1_000), "Décision"), CNSA);
        autre.accepter(new NotifierAe(Grand.BFC, 20_000, "FMIS-1", LocalDate.parse("2025-05-12")), CNSA);
        autre.accepter(new NotifierAe(Grand.BFC, 20_000, "FMIS-0", LocalDate.parse("2025-02-28")), CNSA);
        autre.accepter(Grand.programmation(DOSSIER, 400), FINANCIER);
        autre.accepter(Grand.engagement(DOSSIER), DECIDEUR);
        autre.accepter(
                new Retirer(
                        DOSSIER,
                        TITULAIRE_BFC,
                        EtendueDuRetrait.de(Optional.of(new Montant(20_000))),
                        "Avenant",
                        "Révision",
                        false),
                DECIDEUR);

        List<AlerteDeDecheance> alertes = AlerteDeDecheance.de(
                EngagementEnCours.de(autre.mouvements),
                DatesDeDelegation.de(autre.mouvements, DatesDeDelegation.AUCUNE),
                DELAIS,
                Set.of());
        assertThat(alertes.getFirst().dernierJour()).isEqualTo("2027-05-12");
    }

    @Test
    void de_deux_circulaires_du_meme_jour_la_premiere_par_son_nom_est_citee() {
        grand.accepter(Grand.notification(20_000, "FMIS-0"), CNSA);
        engager(DOSSIER, 600);

        assertThat(alertes(Set.of()).getFirst().origine()).contains(Origine.circulaire("FMIS-0"));
    }

    @ParameterizedTest(name = "le {0}, horizon {1} : {2} jours, {3}")
    @CsvSource({
        "2027-02-10, 90, 91, A_VENIR",
        "2027-02-11, 90, 90, PROCHE",
        "2027-05-11, 0, 1, A_VENIR",
        "2027-05-12, 0, 0, PROCHE", // the last day itself
        "2027-05-13, 0, -1, DEPASSEE", // the day after
        "2027-05-13, 3660, -1, DEPASSEE",
        "2026-03-29, 3660, 409, PROCHE", // the clocks change: days are counted, not hours
        "2026-10-25, 90, 199, A_VENIR",
    })
    void dit_combien_de_jours_il_reste(LocalDate aujourdhui, int horizon, int jours, String statut) {
        engager(DOSSIER, 300);
        AlerteDeDecheance alerte = alertes(Set.of()).getFirst();

        assertThat(alerte.joursRestants(aujourdhui)).isEqualTo(jours);
        assertThat(alerte.statut(aujourdhui, horizon)).hasToString(statut);
    }

    @Test
    void la_plus_proche_vient_d_abord_et_le_rang_suit_cet_ordre() {
        engager("G25-27-0009", 100);
        engager("G25-27-0002", 100);

        List<AlerteDeDecheance> alertes = alertes(Set.of());

        assertThat(alertes)
                .extracting(alerte -> alerte.dossier() + " " + alerte.nature())
                .containsExactly(
                        "G25-27-0002 SAISIE_GESTIONNAIRE",
                        "G25-27-0009 SAISIE_GESTIONNAIRE",
                        "G25-27-0002 JUSTIFICATION",
                        "G25-27-0009 JUSTIFICATION");
        assertThat(alertes).extracting(AlerteDeDecheance::rang).isSorted().doesNotHaveDuplicates();
    }

    private List<AlerteDeDecheance> alertes(Set<MouvementId> saisis) {
        return AlerteDeDecheance.de(
                EngagementEnCours.de(grand.mouvements),
                DatesDeDelegation.de(grand.mouvements, DatesDeDelegation.AUCUNE),
                DELAIS,
                saisis);
    }

    private Mouvement engager(String dossier, long euros) {
        grand.accepter(Grand.programmation(dossier, euros), FINANCIER);
        return grand.accepter(Grand.engagement(dossier), DECIDEUR);
    }

    private void payer(long centimes) {
        grand.accepter(
                new Payer(
                        DOSSIER,
                        "V" + grand.mouvements.size(),
                        Tranche.AVANCE,
                        new Montant(centimes - paye()),
                        LocalDate.parse("2025-06-02")),
                CNSA);
    }

    private long paye() {
        return grand.etat.montant(DOSSIER, Poste.PAYE_AVANCE);
    }

    private void retirer(Optional<Montant> montant) {
        grand.accepter(
                new Retirer(DOSSIER, TITULAIRE_BFC, EtendueDuRetrait.de(montant), "Avenant", "Révision", false),
                DECIDEUR);
    }
}
