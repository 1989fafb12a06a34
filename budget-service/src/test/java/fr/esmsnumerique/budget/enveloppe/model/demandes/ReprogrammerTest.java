package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 500 € of circular FMIS-1 then 200 € of FMIS-2; 600 € programmed, so 500 of the first and 100 of the second. */
class ReprogrammerTest {

    private final Grand grand = Grand.avecDisponible(500);

    @BeforeEach
    void programmer_600() {
        grand.accepter(Grand.notification(20_000, "FMIS-2"), CNSA);
        grand.accepter(Grand.programmation(DOSSIER, 600), FINANCIER);
    }

    @ParameterizedTest(name = "de 60 000 à {0} centimes : {1} de {2}")
    @CsvSource({
        "60001, PROGRAMMATION, 1",
        "70000, PROGRAMMATION, 10000", // all that is available
        "59999, DEPROGRAMMATION, 1",
        "1, DEPROGRAMMATION, 59999",
    })
    void un_seul_mouvement_porte_la_difference(long nouveau, TypeMouvement type, long difference) {
        Mouvement mouvement = grand.accepter(a(nouveau), FINANCIER);

        assertThat(mouvement.type()).isEqualTo(type);
        assertThat(mouvement.montantCentimes()).isEqualTo(difference);
        assertThat(mouvement.references().lire(References.MONTANT_PROGRAMME)).contains(Long.toString(nouveau));
        assertThat(mouvement.motif()).isEqualTo("Montant révisé");
        assertThat(grand.etat.montant(DOSSIER, Poste.PROGRAMME)).isEqualTo(nouveau);
        assertThat(grand.disponible()).isEqualTo(70_000 - nouveau);
    }

    @Test
    void une_baisse_rend_les_credits_les_plus_recents() {
        Mouvement baisse = grand.accepter(a(45_000), FINANCIER);

        assertThat(baisse.lignes())
                .contains(
                        new Ligne(programme("FMIS-2"), -10_000),
                        new Ligne(programme("FMIS-1"), -5_000),
                        new Ligne(Compte.disponible(TITULAIRE_BFC, Origine.circulaire("FMIS-1")), 5_000));
    }

    @Test
    void la_hausse_ne_depasse_pas_le_disponible() {
        assertThat(grand.refuser(a(70_001), FINANCIER))
                .isEqualTo(new RefusDeCredit.DisponibleInsuffisant(TITULAIRE_BFC, 10_001, 10_000));
    }

    @Test
    void un_montant_inchange_ou_nul_est_refuse() {
        assertThat(grand.refuser(a(60_000), FINANCIER))
                .isEqualTo(new RefusDeProgrammation.ProgrammationInchangee(DOSSIER, 60_000));
        assertThat(grand.refuser(a(0), FINANCIER)).isEqualTo(new RefusDeProgrammation.ArreteNul(DOSSIER, 60_000));
    }

    @Test
    void ce_qui_n_est_pas_programme_ou_deja_engage_est_refuse() {
        assertThat(grand.refuser(
                        new Reprogrammer(
                                "G25-27-0099",
                                TITULAIRE_BFC,
                                new Montant(1),
                                "Montant révisé",
                                () -> Exemples.ECHEANCES),
                        FINANCIER))
                .isEqualTo(new RefusDeProgrammation.RienDeProgramme("G25-27-0099"));
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
        assertThat(grand.refuser(a(1), FINANCIER)).isEqualTo(new RefusDeProgrammation.DejaEngage(DOSSIER, 60_000));
    }

    @Test
    void une_autre_region_n_apprend_rien_du_dossier() {
        Titulaire grandEst = Titulaire.de(Region.GRAND_EST);
        RefusDeTenue.AutreRegion autre = new RefusDeTenue.AutreRegion(DOSSIER);
        Reprogrammer demande =
                new Reprogrammer(DOSSIER, grandEst, new Montant(1), "Montant révisé", () -> Exemples.ECHEANCES);

        assertThat(grand.refuser(demande, FINANCIER)).isEqualTo(autre);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
        assertThat(grand.refuser(demande, FINANCIER)).isEqualTo(autre);
        assertThat(grand.refuser(new Deprogrammer(DOSSIER, grandEst, "Erreur"), FINANCIER))
                .isEqualTo(autre);
    }

    @Test
    void l_annee_suivante_rien_ne_se_reprogramme() {
        grand.maintenant = Instant.parse("2025-12-31T23:00:00Z");

        assertThat(grand.refuser(a(1), FINANCIER).code()).isEqualTo("ae.exercice_errone");
    }

    @Test
    void chacun_de_ceux_qui_ont_fixe_la_programmation_est_separe_de_l_engagement() {
        grand.accepter(a(50_000), DECIDEUR);

        assertThat(grand.refuser(Grand.engagement(DOSSIER), FINANCIER))
                .isEqualTo(new RefusDeTenue.SeparationDesRoles(DOSSIER));
        assertThat(grand.refuser(Grand.engagement(DOSSIER), DECIDEUR))
                .isEqualTo(new RefusDeTenue.SeparationDesRoles(DOSSIER));
        grand.accepter(Grand.engagement(DOSSIER), CNSA);
    }

    @Test
    void une_programmation_liberee_puis_refaite_oublie_qui_l_avait_fixee() {
        grand.accepter(new Deprogrammer(DOSSIER, TITULAIRE_BFC, "Révision"), DECIDEUR);
        grand.accepter(Grand.programmation(DOSSIER, 100), CNSA);

        grand.accepter(Grand.engagement(DOSSIER), FINANCIER);
    }

    /** Undone writings leave the same author behind as before them. */
    @Test
    void une_ecriture_reprise_rend_les_auteurs_d_avant() {
        Mouvement hausse = Mouvement.chainer(
                ((Examen.Accepter) grand.examiner(a(61_000), DECIDEUR)).ecriture(),
                new MouvementId(Grand.G25, grand.etat.sequence() + 1),
                grand.maintenant,
                DECIDEUR,
                new CleDemande("annulee", "e"),
                grand.etat.empreinte());
        grand.etat.appliquer(hausse);
        grand.etat.annuler();

        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
    }

    private static Compte programme(String circulaire) {
        return new Compte(TITULAIRE_BFC, Poste.PROGRAMME, Origine.circulaire(circulaire), DOSSIER);
    }

    private static Reprogrammer a(long centimes) {
        return new Reprogrammer(
                DOSSIER, TITULAIRE_BFC, new Montant(centimes), "Montant révisé", () -> Exemples.ECHEANCES);
    }
}
