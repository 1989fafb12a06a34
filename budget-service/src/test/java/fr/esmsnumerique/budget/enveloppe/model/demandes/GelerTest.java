package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.ID;
import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.gel;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Redeploiements;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.refus.ObstacleDeCession;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeRedeploiement;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GelerTest {

    private static final String AUTRE = "G25-27-0002";

    private final Grand grand = Grand.avecDisponible(500);

    @BeforeEach
    void apres_le_15_octobre() {
        grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");
    }

    @Test
    void prend_le_disponible_d_abord_puis_les_dossiers_nommes_dans_leur_ordre() {
        grand.programmer(DOSSIER, 200);
        grand.programmer(AUTRE, 100);

        Mouvement gel = grand.accepter(gel(35_000, AUTRE, DOSSIER), CNSA);

        assertThat(gel.lignes())
                .containsExactly(
                        ligne(Poste.DISPONIBLE, "", -20_000),
                        ligne(Poste.GELE, "", 20_000),
                        ligne(Poste.PROGRAMME, AUTRE, -10_000),
                        ligne(Poste.GELE, AUTRE, 10_000),
                        ligne(Poste.PROGRAMME, DOSSIER, -5_000),
                        ligne(Poste.GELE, DOSSIER, 5_000));
        assertThat(gel.references().valeurs())
                .containsEntry(References.REDEPLOIEMENT, ID)
                .containsEntry(References.JOUR_REFERENCE, "2025-10-15")
                .containsEntry(References.QUALITE, "CNSA_PILOTE")
                .doesNotContainKey(References.DECISION);
        assertThat(gel.motif()).isEqualTo("Sous-consommation");
        assertThat(gel.dateEffet()).isEqualTo("2025-10-20");
        assertThat(grand.etat.gel(ID)).contains(gel);
    }

    @Test
    void ne_touche_pas_aux_dossiers_nommes_si_le_disponible_suffit() {
        grand.programmer(DOSSIER, 200);

        grand.accepter(gel(30_000, DOSSIER), CNSA);

        assertThat(grand.etat.montant(DOSSIER, Poste.PROGRAMME)).isEqualTo(20_000);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
    }

    /** Same rule whatever the zone of the machine: the day is that of Paris. */
    @ParameterizedTest(name = "{0}, machine en {1} : {2}")
    @CsvSource({
        "2025-10-15T08:00:00Z, UTC, redeploiement.jour_non_echu",
        "2025-10-15T21:59:59.999Z, UTC, redeploiement.jour_non_echu",
        "2025-10-15T22:00:00Z, UTC, accepte",
        "2025-10-15T21:59:59.999Z, America/Cayenne, redeploiement.jour_non_echu",
        "2025-10-15T22:00:00Z, America/Cayenne, accepte",
        "2025-10-15T22:00:00Z, Pacific/Auckland, accepte",
        "2025-10-15T21:59:59.999Z, Pacific/Auckland, redeploiement.jour_non_echu",
        "2025-12-31T22:59:59.999Z, America/Cayenne, accepte",
        "2025-12-31T23:00:00Z, America/Cayenne, ae.exercice_errone",
    })
    void la_premiere_signature_attend_la_fin_du_jour_de_reference(Instant instant, String zone, String attendu) {
        TimeZone avant = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            grand.maintenant = instant;
            assertThat(grand.verdict(gel(10_000), CNSA)).isEqualTo(attendu);
        } finally {
            TimeZone.setDefault(avant);
        }
    }

    @Test
    void un_redeploiement_ne_gele_qu_une_fois_meme_apres_son_refus() {
        grand.accepter(gel(10_000), CNSA);
        assertThat(grand.refuser(gel(10_000), CNSA)).isEqualTo(new RefusDeRedeploiement.DejaGele(ID));
        grand.accepter(Redeploiements.refus(), CNSA);
        assertThat(grand.refuser(gel(10_000), CNSA)).isEqualTo(new RefusDeRedeploiement.DejaGele(ID));
    }

    @Test
    void un_dossier_gele_ne_se_programme_ne_se_libere_ni_ne_s_engage() {
        grand.programmer(DOSSIER, 400);
        grand.programmer(AUTRE, 50);
        grand.accepter(gel(25_000, AUTRE, DOSSIER), CNSA);

        for (String dossier : List.of(DOSSIER, AUTRE)) {
            long gele = grand.etat.montant(dossier, Poste.GELE);
            assertThat(gele).isPositive();
            assertThat(List.of(
                            grand.refuser(Grand.programmation(dossier, 1), FINANCIER),
                            grand.refuser(new Deprogrammer(dossier, TITULAIRE_BFC, "Révision"), FINANCIER),
                            grand.refuser(Grand.engagement(dossier), DECIDEUR)))
                    .containsOnly(new RefusDeRedeploiement.CreditsGeles(dossier, gele, ID));
        }
        assertThat(Redeploiements.obstacles(grand, gel("2025-G25-R02", Redeploiements.vers_grand_est(1_000, DOSSIER))))
                .extracting(ObstacleDeCession::code)
                .contains("ae.gele");
    }

    @Test
    void une_repartition_fausse_est_refusee_avec_tout_ce_qui_l_est() {
        Repartition fausse = new Repartition(
                List.of(
                        new Cession(Grand.BFC, new Montant(100), List.of(DOSSIER)),
                        new Cession(Grand.BFC, new Montant(100), List.of(DOSSIER))),
                List.of(
                        new Attribution(Grand.BFC, new Montant(150)),
                        new Attribution(Region.GRAND_EST, Montant.ZERO),
                        new Attribution(Region.GRAND_EST, new Montant(49))));

        assertThat(grand.refuser(gel(ID, fausse), CNSA))
                .isInstanceOfSatisfying(
                        RefusDeRedeploiement.RepartitionInvalide.class,
                        refus -> assertThat(refus.anomalies())
                                .extracting(Repartition.Anomalie::code)
                                .containsExactly(
                                        "redeploiement.montant_nul",
                                        "redeploiement.desequilibre",
                                        "redeploiement.region_en_double",
                                        "redeploiement.region_en_double",
                                        "redeploiement.region_des_deux_cotes",
                                        "redeploiement.dossier_en_double"));
    }

    @Test
    void refuse_une_enveloppe_non_ouverte_et_un_jour_d_une_autre_annee() {
        assertThat(new Grand().refuser(gel(1), CNSA)).isInstanceOf(RefusDOuverture.EnveloppeNonOuverte.class);
        Geler ancien =
                new Geler(ID, Redeploiements.vers_grand_est(1), LocalDate.parse("2024-10-15"), "D", "CNSA_PILOTE", "M");
        assertThat(grand.refuser(ancien, CNSA)).isInstanceOf(RefusDEcheance.ExerciceErrone.class);
    }

    private static Ligne ligne(Poste poste, String dossier, long centimes) {
        return new Ligne(new Compte(TITULAIRE_BFC, poste, Origine.circulaire("FMIS-1"), dossier), centimes);
    }
}
