package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammerTest {

    private final Grand grand = Grand.avecDisponible(500);

    @ParameterizedTest(name = "{0} centimes sur 50 000 disponibles : accepté {1}")
    @CsvSource({"49999, true", "50000, true", "50001, false", "0, false"})
    void refuse_au_dela_du_disponible(long centimes, boolean accepte) {
        Examen examen = grand.examiner(
                new Programmer(DOSSIER, TITULAIRE_BFC, new Montant(centimes), () -> Exemples.ECHEANCES), FINANCIER);

        assertThat(examen instanceof Examen.Accepter).isEqualTo(accepte);
    }

    @Test
    void dit_le_disponible_et_la_regle_quand_il_refuse() {
        MotifRefus motif = grand.refuser(Grand.programmation(DOSSIER, 501), FINANCIER);

        assertThat(motif).isEqualTo(new RefusDeCredit.DisponibleInsuffisant(TITULAIRE_BFC, 50_100, 50_000));
        assertThat(motif.phrase()).contains("Bourgogne-Franche-Comté", "500,00 €", "501,00 €");
        assertThat(motif.reference().regle()).isEqualTo("BUD-01");
    }

    @Test
    void une_region_ne_prend_pas_le_disponible_d_une_autre() {
        Programmer autre = new Programmer(
                "G25-44-0001", Titulaire.de(Region.GRAND_EST), Montant.euros(1), () -> Exemples.ECHEANCES);

        assertThat(grand.refuser(autre, FINANCIER)).isInstanceOf(RefusDeCredit.DisponibleInsuffisant.class);
    }

    @Test
    void refuse_une_seconde_programmation_du_meme_dossier() {
        grand.accepter(Grand.programmation(DOSSIER, 100), FINANCIER);

        assertThat(grand.refuser(Grand.programmation(DOSSIER, 100), FINANCIER))
                .isEqualTo(new RefusDeProgrammation.DejaProgramme(DOSSIER, 10_000));
    }

    @Test
    void deprogrammer_rend_le_disponible_a_son_origine() {
        grand.accepter(Grand.notification(20_000, "FMIS-2"), CNSA);
        grand.accepter(Grand.programmation(DOSSIER, 600), FINANCIER);

        grand.accepter(new Deprogrammer(DOSSIER, TITULAIRE_BFC, "Révision"), FINANCIER);

        assertThat(grand.etat.soldes().duTitulaire(TITULAIRE_BFC, Poste.DISPONIBLE))
                .containsExactly(
                        new Ligne(Compte.disponible(TITULAIRE_BFC, Origine.circulaire("FMIS-1")), 50_000),
                        new Ligne(Compte.disponible(TITULAIRE_BFC, Origine.circulaire("FMIS-2")), 20_000));
    }

    @Test
    void deprogrammer_sans_programmation_est_refuse() {
        assertThat(grand.refuser(new Deprogrammer(DOSSIER, TITULAIRE_BFC, "Révision"), FINANCIER))
                .isEqualTo(new RefusDeProgrammation.RienDeProgramme(DOSSIER));
    }

    @Test
    void deprogrammer_pour_une_autre_region_est_refuse() {
        grand.accepter(Grand.programmation(DOSSIER, 100), FINANCIER);

        assertThat(grand.refuser(new Deprogrammer(DOSSIER, Titulaire.de(Region.GRAND_EST), "Révision"), FINANCIER))
                .isEqualTo(new RefusDeTenue.AutreRegion(DOSSIER));
    }

    @Test
    void l_exercice_est_l_annee_de_Paris_de_la_decision() {
        grand.maintenant = Instant.parse("2025-12-31T22:59:59Z");
        grand.accepter(Grand.programmation(DOSSIER, 100), FINANCIER);

        grand.maintenant = Instant.parse("2025-12-31T23:00:00Z");

        assertThat(grand.refuser(Grand.programmation("G25-27-0002", 100), FINANCIER))
                .isInstanceOf(RefusDEcheance.ExerciceErrone.class);
    }

    @Test
    void une_enveloppe_non_ouverte_refuse() {
        assertThat(new Grand().refuser(Grand.programmation(DOSSIER, 1), FINANCIER))
                .isEqualTo(new RefusDOuverture.EnveloppeNonOuverte(Grand.G25));
    }

    @Test
    void deprogrammer_sur_une_enveloppe_qui_ne_connait_pas_le_dossier_le_dit_avant_tout() {
        Grand autre = new Grand(EnveloppeId.de("2026-G25")); // another envelope of the same campaign must be tried

        assertThat(autre.refuser(new Deprogrammer(DOSSIER, TITULAIRE_BFC, "Révision"), FINANCIER))
                .isEqualTo(new RefusDeProgrammation.RienDeProgramme(DOSSIER));
    }

    @Test
    void deprogrammer_apres_l_exercice_est_refuse() {
        grand.accepter(Grand.programmation(DOSSIER, 100), FINANCIER);
        grand.maintenant = Instant.parse("2025-12-31T23:00:00Z");

        assertThat(grand.refuser(new Deprogrammer(DOSSIER, TITULAIRE_BFC, "Révision"), FINANCIER))
                .isInstanceOf(RefusDEcheance.ExerciceErrone.class);
    }
}
