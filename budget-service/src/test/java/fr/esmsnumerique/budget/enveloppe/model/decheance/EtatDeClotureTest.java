package fr.esmsnumerique.budget.enveloppe.model.decheance;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.decheance.EtatDeCloture.Perte;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Clore;
import fr.esmsnumerique.budget.enveloppe.model.demandes.EtendueDuRetrait;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.Part;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.RegleDeReport;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.Source;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Retirer;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EtatDeClotureTest {

    private static final Origine FMIS_1 = Origine.circulaire("FMIS-1");
    private static final Origine FMIS_2 = Origine.circulaire("FMIS-2");

    private final Grand grand = Grand.avecDisponible(500);

    /** 500 € of FMIS-1: 300 engaged, 150 programmed, 50 left; 200 € of FMIS-2 left. */
    @BeforeEach
    void preparer() {
        grand.accepter(Grand.notification(20_000, "FMIS-2"), CNSA);
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
        grand.accepter(Grand.programmation("G25-27-0002", 150), FINANCIER);
    }

    @Test
    void avant_la_cloture_prevoit_ce_qui_serait_perdu() {
        EtatDeCloture etat = EtatDeCloture.de(grand.mouvements);

        assertThat(etat.estProvisoire()).isTrue();
        assertThat(etat.titulaires())
                .extracting(perte -> perte.titulaire().code())
                .containsExactly("27", "NAT");
        verifier(etat.titulaires().getFirst());
        assertThat(etat.titulaires().getLast().centimes(Origine.SANS, Poste.RESERVE))
                .isEqualTo(100_000_000 - 70_000);
    }

    @Test
    void la_cloture_constate_exactement_la_prevision() {
        List<Long> prevision = EtatDeCloture.de(grand.mouvements).titulaires().stream()
                .map(Perte::total)
                .toList();
        clore();

        EtatDeCloture etat = EtatDeCloture.de(grand.mouvements);

        assertThat(etat.estProvisoire()).isFalse();
        assertThat(etat.cloture()).contains(grand.mouvements.getLast());
        assertThat(etat.titulaires()).extracting(Perte::total).isEqualTo(prevision);
        verifier(etat.titulaires().getFirst());
    }

    @Test
    void un_report_se_lit_a_cote_de_ce_qui_etait_perdu() {
        clore();
        grand.accepter(
                new Reporter(
                        List.of(new Part(new Source(TITULAIRE_BFC, "FMIS-1"), new Montant(12_000))),
                        "Arrêté",
                        LocalDate.parse("2026-01-12"),
                        new RegleDeReport(
                                true,
                                new ReferenceLegale("LOLF", "article 15", ReferenceLegale.Statut.A_CONFIRMER, ""))),
                CNSA);
        grand.accepter(
                new Retirer(
                        DOSSIER,
                        TITULAIRE_BFC,
                        EtendueDuRetrait.de(Optional.of(new Montant(1))),
                        "Avenant",
                        "Révision",
                        true),
                DECIDEUR);

        Perte bfc = EtatDeCloture.de(grand.mouvements).titulaires().getFirst();

        verifier(bfc);
        assertThat(bfc.centimes(FMIS_1, Poste.REPORTE)).isEqualTo(12_000);
        assertThat(bfc.centimes(FMIS_2, Poste.REPORTE)).isZero();
    }

    @Test
    void sans_mouvement_rien_n_est_perdu() {
        assertThat(EtatDeCloture.de(List.of()).titulaires()).isEmpty();
    }

    private void clore() {
        grand.maintenant = Instant.parse("2026-01-12T09:00:00Z");
        grand.accepter(new Clore("Fin d'exercice"), CNSA);
    }

    private static void verifier(Perte bfc) {
        assertThat(bfc.origines()).containsExactly(FMIS_1, FMIS_2);
        assertThat(bfc.centimes(FMIS_1, Poste.DISPONIBLE)).isEqualTo(5_000);
        assertThat(bfc.centimes(FMIS_1, Poste.PROGRAMME)).isEqualTo(15_000);
        assertThat(bfc.total(FMIS_1)).isEqualTo(20_000);
        assertThat(bfc.total(FMIS_2)).isEqualTo(20_000);
        assertThat(bfc.total()).isEqualTo(40_000);
        assertThat(bfc.projets()).containsOnly(Map.entry("G25-27-0002", 15_000L));
    }
}
