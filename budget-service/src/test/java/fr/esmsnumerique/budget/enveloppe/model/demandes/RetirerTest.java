package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.FuseauxHoraires;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Livre;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirerTest {

    private static final LocalDate CIRCULAIRE = LocalDate.parse("2025-05-12");
    private Grand grand = Grand.avecDisponible(500);

    @BeforeEach
    void engager() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.maintenant = Instant.parse("2025-09-01T08:00:00Z");
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
    }

    @ParameterizedTest(name = "{0} centimes sur 30 000 engagés : {1}")
    @CsvSource({"1, accepte", "29999, accepte", "30000, accepte", "30001, ae.retrait_excessif", "0, ae.montant_nul"})
    void ne_depasse_jamais_l_engage(long centimes, String attendu) {
        assertThat(verdict(retrait(centimes))).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "{0} centimes, 15 000 payés sur 30 000 : {1}")
    @CsvSource({"14999, accepte", "15000, accepte", "15001, ae.retrait_excessif", "30000, ae.retrait_excessif"})
    void ne_descend_jamais_sous_le_paye(long centimes, String attendu) {
        payer("V1", 15_000);

        assertThat(verdict(retrait(centimes))).isEqualTo(attendu);
    }

    @Test
    void un_retrait_total_est_refuse_des_qu_un_centime_est_paye_et_dit_combien_retirer() {
        payer("V1", 1);

        assertThat(grand.refuser(total(), DECIDEUR))
                .isEqualTo(new RefusDeCredit.RetraitExcessif(DOSSIER, 30_000, 30_000, 29_999))
                .satisfies(motif -> assertThat(motif.phrase()).contains("300,00 €", "0,01 €", "299,99 €"));
    }

    @Test
    void un_paiement_rejete_n_empeche_plus_le_retrait_total() {
        payer("V1", 15_000);
        grand.accepter(new RejeterPaiement(DOSSIER, "V1", LocalDate.parse("2025-09-01")), CNSA);

        grand.accepter(total(), DECIDEUR);

        assertThat(grand.etat.montant(DOSSIER, Poste.ENGAGE)).isZero();
    }

    @Test
    void un_retrait_partiel_rend_les_ae_et_laisse_le_reste_engage() {
        Mouvement retrait = grand.accepter(retrait(10_000), DECIDEUR);

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
        grand.accepter(retrait(10_000), DECIDEUR);

        assertThat(grand.refuser(Grand.programmation(DOSSIER, 100), FINANCIER))
                .isEqualTo(new RefusDeProgrammation.DejaEngage(DOSSIER, 20_000));
        payer("V1", 20_000);
        assertThat(grand.etat.montant(DOSSIER, Poste.RESTE_A_PAYER)).isZero();
    }

    @Test
    void apres_un_retrait_total_le_dossier_se_reprogramme_s_engage_et_se_paie_de_nouveau() {
        payer("V1", 15_000);
        grand.accepter(new RejeterPaiement(DOSSIER, "V1", LocalDate.parse("2025-09-01")), CNSA);
        grand.accepter(total(), DECIDEUR);
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
        grand.accepter(retrait(10_000), DECIDEUR);

        assertThat(verdict(
                        new Payer(DOSSIER, "V1", Tranche.AVANCE, new Montant(20_001), LocalDate.parse("2025-09-05"))))
                .isEqualTo("paiement.excessif");
        assertThat(verdict(
                        new Payer(DOSSIER, "V1", Tranche.AVANCE, new Montant(20_000), LocalDate.parse("2025-09-05"))))
                .isEqualTo("accepte");
    }

    @ParameterizedTest(name = "décidé à {0} : {1}")
    @CsvSource({
        "2025-12-31T22:59:59.999Z, DISPONIBLE",
        "2025-12-31T23:00:00Z, DESENGAGE",
        "2028-06-01T10:00:00Z, DESENGAGE",
    })
    void seul_un_retrait_decide_dans_l_annee_rend_les_ae(Instant decision, Poste attendu) {
        FuseauxHoraires.dansChacun(() -> {
            grand.maintenant = decision;
            assertThat(lignesAe(total()))
                    .containsExactly(
                            new Ligne(compte("FMIS-1", Poste.ENGAGE, DOSSIER), -30_000),
                            new Ligne(compte("FMIS-1", attendu, attendu == Poste.DISPONIBLE ? "" : DOSSIER), 30_000));
        });
    }

    @Test
    void un_retrait_d_une_annee_anterieure_ne_permet_plus_d_engager_dans_l_enveloppe() {
        grand.maintenant = Instant.parse("2026-03-02T10:00:00Z");
        Mouvement retrait = grand.accepter(total(), DECIDEUR);

        assertThat(retrait.dateEffet()).isEqualTo("2026-03-02");
        assertThat(grand.disponible()).isEqualTo(20_000);
        assertThat(grand.etat.montant(DOSSIER, Poste.DESENGAGE)).isEqualTo(30_000);
        assertThat(Balance.de(grand.mouvements).alloue(TITULAIRE_BFC)).isEqualTo(50_000);
        assertThat(verdict(Grand.programmation(DOSSIER, 100))).isEqualTo("ae.exercice_errone");
    }

    @Test
    void si_la_campagne_rend_les_ae_d_une_annee_anterieure_elles_sont_caduques_donc_reportables() {
        grand.maintenant = Instant.parse("2026-03-02T10:00:00Z");
        Retirer rendant = new Retirer(DOSSIER, TITULAIRE_BFC, Optional.empty(), "Avenant 1", "Abandon", true);

        assertThat(lignesAe(rendant)).contains(new Ligne(compte("FMIS-1", Poste.CADUC, ""), 30_000));
    }

    @ParameterizedTest(name = "{0} centimes : {1} à la plus récente, {2} à la deuxième, {3} à la plus ancienne")
    @CsvSource({
        "1, 1, 0, 0",
        "10000, 10000, 0, 0",
        "10001, 10000, 1, 0",
        "30000, 10000, 20000, 0",
        "30001, 10000, 20000, 1",
        "80000, 10000, 20000, 50000",
    })
    void rend_d_abord_les_credits_les_plus_recents(long centimes, long recents, long moyens, long anciens) {
        troisCirculaires();

        List<Ligne> rendus = lignesAe(retrait(centimes)).stream()
                .filter(ligne -> ligne.compte().poste() == Poste.DISPONIBLE)
                .toList();

        assertThat(rendu(rendus, "FMIS-3")).isEqualTo(recents);
        assertThat(rendu(rendus, "FMIS-2")).isEqualTo(moyens);
        assertThat(rendu(rendus, "FMIS-1")).isEqualTo(anciens);
    }

    /** The file took new credits first, then older ones that were given back meanwhile. */
    @Test
    void l_age_d_un_credit_est_celui_de_son_arrivee_dans_la_region() {
        grand = Grand.avecDisponible(500);
        grand.accepter(Grand.programmation("G25-27-0008", 500), FINANCIER);
        grand.accepter(new NotifierAe(Grand.BFC, 20_000, "FMIS-2", CIRCULAIRE), CNSA);
        grand.accepter(Grand.programmation(DOSSIER, 200), FINANCIER);
        grand.accepter(new Deprogrammer("G25-27-0008", TITULAIRE_BFC, "Abandon"), FINANCIER);
        grand.accepter(new Reprogrammer(DOSSIER, TITULAIRE_BFC, Montant.euros(300), "Révision"), FINANCIER);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);

        assertThat(lignesAe(retrait(20_000)))
                .containsExactly(
                        new Ligne(compte("FMIS-2", Poste.ENGAGE, DOSSIER), -20_000),
                        new Ligne(compte("FMIS-2", Poste.DISPONIBLE, ""), 20_000));
    }

    @Test
    void un_retrait_non_ecrit_puis_annule_ne_change_pas_l_age_des_credits() {
        troisCirculaires();
        List<Ligne> avant = lignesAe(retrait(10_001));
        Ecriture jamaisEcrite = ecriture(total());
        grand.etat.appliquer(Mouvement.chainer(
                jamaisEcrite,
                new MouvementId(grand.etat.id(), grand.etat.sequence() + 1),
                grand.maintenant,
                DECIDEUR,
                new CleDemande("perdue", "perdue"),
                grand.etat.empreinte()));
        grand.etat.annuler();

        assertThat(lignesAe(retrait(10_001))).isEqualTo(avant);
    }

    @Test
    void refuse_un_dossier_non_engage_une_autre_region_et_un_retrait_sans_acte() {
        assertThat(grand.refuser(
                        new Retirer("G25-27-0002", TITULAIRE_BFC, Optional.empty(), "Avenant", "Motif", false),
                        DECIDEUR))
                .isEqualTo(new RefusDeCredit.RienDEngage("G25-27-0002"));
        assertThat(grand.refuser(
                        new Retirer(
                                DOSSIER, Titulaire.de(Region.GRAND_EST), Optional.empty(), "Avenant", "Motif", false),
                        DECIDEUR))
                .isEqualTo(new RefusDeTenue.AutreRegion(DOSSIER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retirer(DOSSIER, TITULAIRE_BFC, Optional.empty(), " ", "Motif", false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retirer(DOSSIER, TITULAIRE_BFC, Optional.empty(), "Avenant", "", false));
    }

    @Test
    void deux_retraits_totaux_de_suite_le_second_est_refuse() {
        grand.accepter(total(), DECIDEUR);

        assertThat(verdict(total())).isEqualTo("ae.rien_d_engage");
    }

    /** The file engages 80 000 centimes over three circulars of 50 000, 20 000 and 10 000. */
    private void troisCirculaires() {
        grand = Grand.avecDisponible(500);
        grand.accepter(new NotifierAe(Grand.BFC, 20_000, "FMIS-2", CIRCULAIRE), CNSA);
        grand.accepter(new NotifierAe(Grand.BFC, 10_000, "FMIS-3", CIRCULAIRE), CNSA);
        grand.accepter(Grand.programmation(DOSSIER, 800), FINANCIER);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
    }

    private static Retirer total() {
        return new Retirer(DOSSIER, TITULAIRE_BFC, Optional.empty(), "Décision 2025-7", "Abandon du projet", false);
    }

    private static Retirer retrait(long centimes) {
        return new Retirer(
                DOSSIER, TITULAIRE_BFC, Optional.of(new Montant(centimes)), "Avenant 1", "Un ESMS se retire", false);
    }

    private void payer(String versement, long centimes) {
        grand.accepter(paiement(versement, centimes), CNSA);
    }

    private Payer paiement(String versement, long centimes) {
        LocalDate jour = Paris.jour(grand.maintenant);
        return new Payer(DOSSIER, versement, Tranche.AVANCE, new Montant(centimes), jour);
    }

    private List<Ligne> lignesAe(Demande demande) {
        return ecriture(demande).lignes().stream()
                .filter(ligne -> ligne.compte().poste().livre() == Livre.AE)
                .toList();
    }

    private Ecriture ecriture(Demande demande) {
        return switch (grand.examiner(demande, DECIDEUR)) {
            case Examen.Accepter(Ecriture ecriture) -> ecriture;
            case Examen.Refuser(MotifRefus motif) -> throw new AssertionError(motif.phrase());
        };
    }

    private static long rendu(List<Ligne> lignes, String circulaire) {
        return lignes.stream()
                .filter(ligne -> ligne.compte().origine().reference().equals(circulaire))
                .mapToLong(Ligne::centimes)
                .sum();
    }

    private static Compte compte(String circulaire, Poste poste, String dossier) {
        return new Compte(TITULAIRE_BFC, poste, Origine.circulaire(circulaire), dossier);
    }

    private String verdict(Demande demande) {
        return switch (grand.examiner(demande, DECIDEUR)) {
            case Examen.Accepter(Ecriture ecriture) -> "accepte";
            case Examen.Refuser(MotifRefus motif) -> motif.code();
        };
    }
}
