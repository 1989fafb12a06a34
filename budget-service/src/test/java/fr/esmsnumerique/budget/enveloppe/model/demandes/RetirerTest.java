package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirerTest {

    private final Grand grand = Grand.avecDisponible(500);

    @BeforeEach
    void engager() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.maintenant = Instant.parse("2025-09-01T08:00:00Z");
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
    }

    @ParameterizedTest(name = "{0} centimes sur 30 000 engagés : {1}")
    @CsvSource({"1, accepte", "29999, accepte", "30000, accepte", "30001, ae.retrait_excessif", "0, ae.montant_nul"})
    void ne_depasse_jamais_l_engage(long centimes, String attendu) {
        assertThat(verdict(Retraits.partiel(centimes))).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "{0} centimes, 15 000 payés sur 30 000 : {1}")
    @CsvSource({"14999, accepte", "15000, accepte", "15001, ae.retrait_excessif", "30000, ae.retrait_excessif"})
    void ne_descend_jamais_sous_le_paye(long centimes, String attendu) {
        payer("V1", 15_000);

        assertThat(verdict(Retraits.partiel(centimes))).isEqualTo(attendu);
    }

    @Test
    void un_retrait_total_est_refuse_des_qu_un_centime_est_paye_et_dit_combien_retirer() {
        payer("V1", 1);

        assertThat(grand.refuser(Retraits.total(), DECIDEUR))
                .isEqualTo(new RefusDeCredit.RetraitExcessif(DOSSIER, 30_000, 30_000, 29_999))
                .satisfies(motif -> assertThat(motif.phrase()).contains("300,00 €", "0,01 €", "299,99 €"));
    }

    @Test
    void un_paiement_rejete_n_empeche_plus_le_retrait_total() {
        payer("V1", 15_000);
        grand.accepter(new RejeterPaiement(DOSSIER, "V1", LocalDate.parse("2025-09-01")), CNSA);

        grand.accepter(Retraits.total(), DECIDEUR);

        assertThat(grand.etat.montant(DOSSIER, Poste.ENGAGE)).isZero();
    }

    @Test
    void un_retrait_partiel_rend_les_ae_et_laisse_le_reste_engage() {
        Mouvement retrait = grand.accepter(Retraits.partiel(10_000), DECIDEUR);

        assertThat(retrait.montantCentimes()).isEqualTo(10_000);
        assertThat(retrait.references().lire(References.ACTE)).contains("Avenant 1");
        assertThat(retrait.references().lire(References.RESTE_ENGAGE)).contains("20000");
        assertThat(grand.etat.montant(DOSSIER, Poste.ENGAGE)).isEqualTo(20_000);
        assertThat(grand.etat.montant(DOSSIER, Poste.RESTE_A_PAYER)).isEqualTo(20_000);
        assertThat(grand.disponible()).isEqualTo(30_000);
        assertThat(Balance.de(grand.mouvements).alloue(TITULAIRE_BFC)).isEqualTo(50_000);
    }

    @Test
    void apres_un_retrait_partiel_le_dossier_reste_engage_et_ne_se_reprogramme_pas() {
        grand.accepter(Retraits.partiel(10_000), DECIDEUR);

        assertThat(grand.refuser(Grand.programmation(DOSSIER, 100), FINANCIER))
                .isEqualTo(new RefusDeProgrammation.DejaEngage(DOSSIER, 20_000));
        payer("V1", 20_000);
        assertThat(grand.etat.montant(DOSSIER, Poste.RESTE_A_PAYER)).isZero();
    }

    @Test
    void apres_un_retrait_total_le_dossier_se_reprogramme_s_engage_et_se_paie_de_nouveau() {
        payer("V1", 15_000);
        grand.accepter(new RejeterPaiement(DOSSIER, "V1", LocalDate.parse("2025-09-01")), CNSA);
        grand.accepter(Retraits.total(), DECIDEUR);
        assertThat(verdict(paiement("V1", 1))).isEqualTo("paiement.non_engage");

        grand.accepter(Grand.programmation(DOSSIER, 400), FINANCIER);
        assertThat(verdict(paiement("V1", 1))).isEqualTo("paiement.non_engage");
        grand.maintenant = Instant.parse("2025-09-10T08:00:00Z");
        Mouvement engagement = grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);

        assertThat(engagement.montantCentimes()).isEqualTo(40_000);
        assertThat(verdict(new Payer(DOSSIER, "V1", Tranche.AVANCE, new Montant(1), LocalDate.parse("2025-09-09"))))
                .isEqualTo("ae.date_invalide");
        payer("V1", 20_000);
        payer("V2", 20_000);
        assertThat(grand.etat.montant(DOSSIER, Poste.RESTE_A_PAYER)).isZero();
        assertThat(grand.disponible()).isEqualTo(10_000);
    }

    @Test
    void un_paiement_antidate_ne_depasse_pas_ce_qui_reste_apres_le_retrait() {
        grand.maintenant = Instant.parse("2025-09-20T08:00:00Z");
        grand.accepter(Retraits.partiel(10_000), DECIDEUR);

        assertThat(verdict(
                        new Payer(DOSSIER, "V1", Tranche.AVANCE, new Montant(20_001), LocalDate.parse("2025-09-05"))))
                .isEqualTo("paiement.excessif");
        assertThat(verdict(
                        new Payer(DOSSIER, "V1", Tranche.AVANCE, new Montant(20_000), LocalDate.parse("2025-09-05"))))
                .isEqualTo("accepte");
    }

    @Test
    void refuse_un_dossier_non_engage_une_autre_region_et_un_retrait_sans_acte() {
        assertThat(grand.refuser(
                        new Retirer(
                                "G25-27-0002",
                                TITULAIRE_BFC,
                                EtendueDuRetrait.de(Optional.empty()),
                                "Avenant",
                                "Motif",
                                false),
                        DECIDEUR))
                .isEqualTo(new RefusDeCredit.RienDEngage("G25-27-0002"));
        assertThat(grand.refuser(
                        new Retirer(
                                DOSSIER,
                                Titulaire.de(Region.GRAND_EST),
                                EtendueDuRetrait.de(Optional.empty()),
                                "Avenant",
                                "Motif",
                                false),
                        DECIDEUR))
                .isEqualTo(new RefusDeTenue.AutreRegion(DOSSIER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retirer(
                        DOSSIER, TITULAIRE_BFC, EtendueDuRetrait.de(Optional.empty()), " ", "Motif", false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retirer(
                        DOSSIER, TITULAIRE_BFC, EtendueDuRetrait.de(Optional.empty()), "Avenant", "", false));
    }

    @Test
    void deux_retraits_totaux_de_suite_le_second_est_refuse() {
        grand.accepter(Retraits.total(), DECIDEUR);

        assertThat(verdict(Retraits.total())).isEqualTo("ae.rien_d_engage");
    }

    private void payer(String versement, long centimes) {
        grand.accepter(paiement(versement, centimes), CNSA);
    }

    private Payer paiement(String versement, long centimes) {
        LocalDate jour = Paris.jour(grand.maintenant);
        return new Payer(DOSSIER, versement, Tranche.AVANCE, new Montant(centimes), jour);
    }

    private String verdict(Demande demande) {
        return grand.verdict(demande, DECIDEUR);
    }
}
