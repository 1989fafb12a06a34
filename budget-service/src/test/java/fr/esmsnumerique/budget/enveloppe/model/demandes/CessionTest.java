package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.ID;
import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.gel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Redeploiements;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.refus.ObstacleDeCession;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a donor may give: what was not engaged on the reference day, and is still there. */
class CessionTest {

    private static final String AUTRE = "G25-27-0002";

    private final Grand grand = Grand.avecDisponible(500);

    @BeforeEach
    void apres_le_15_octobre() {
        grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");
    }

    @ParameterizedTest(name = "500,00 € non engagés à la fin du 15 octobre, cession de {0} centimes : {1}")
    @CsvSource({"49999, true", "50000, true", "50001, false"})
    void la_cession_ne_depasse_pas_le_non_engage_du_jour_de_reference(long centimes, boolean accepte) {
        // Notified after the reference day: available, yet not what was un-engaged on 15 October.
        grand.accepter(new NotifierAe(Grand.BFC, 30_000, "FMIS-2", LocalDate.parse("2025-10-16")), CNSA);

        if (accepte) {
            grand.accepter(gel(centimes), CNSA);
        } else {
            assertThat(Redeploiements.obstacles(grand, gel(centimes)))
                    .singleElement()
                    .satisfies(
                            obstacle -> assertThat(obstacle.code()).isEqualTo("redeploiement.non_engage_insuffisant"))
                    .satisfies(obstacle -> assertThat(obstacle.manqueCentimes()).isEqualTo(1));
        }
    }

    @ParameterizedTest(name = "200,00 € disponibles et 100,00 € nommés, cession de {0} centimes : {1}")
    @CsvSource({"29999, true", "30000, true", "30001, false"})
    void la_cession_ne_depasse_pas_le_disponible_et_le_programme_nomme(long centimes, boolean accepte) {
        grand.programmer(DOSSIER, 100);
        grand.programmer(AUTRE, 200);

        if (accepte) {
            grand.accepter(gel(centimes, DOSSIER), CNSA);
        } else {
            assertThat(Redeploiements.obstacles(grand, gel(centimes, DOSSIER)))
                    .singleElement()
                    .satisfies(
                            obstacle -> assertThat(obstacle.code()).isEqualTo("redeploiement.disponible_insuffisant"))
                    .satisfies(obstacle -> assertThat(obstacle.manqueCentimes()).isEqualTo(1))
                    .satisfies(obstacle -> assertThat(obstacle.phrase()).contains("200,00 €", "100,00 €", "0,01 €"));
        }
    }

    @Test
    void un_engagement_apres_le_15_octobre_n_est_plus_cessible() {
        grand.programmer(DOSSIER, 400);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);

        assertThat(Redeploiements.obstacles(grand, gel(10_001)).getFirst().code())
                .isEqualTo("redeploiement.disponible_insuffisant");
        grand.accepter(gel(10_000), CNSA);
    }

    @Test
    void deux_redeploiements_se_partagent_ce_qui_n_etait_pas_engage_ce_jour_la() {
        grand.accepter(gel(40_000), CNSA);
        grand.accepter(new NotifierAe(Grand.BFC, 80_000, "FMIS-2", LocalDate.parse("2025-10-18")), CNSA);

        assertThat(grand.verdict(gel("2025-G25-R02", Redeploiements.vers_grand_est(10_001)), CNSA))
                .isEqualTo("redeploiement.cession_impossible");
        // Executed or not, what the first one took stays taken; given back, it may be ceded again.
        grand.accepter(Redeploiements.refus(), CNSA);
        grand.accepter(gel("2025-G25-R02", Redeploiements.vers_grand_est(50_000)), CNSA);
    }

    @Test
    void ce_qu_un_redeploiement_execute_a_pris_reste_pris() {
        grand.accepter(gel(40_000), CNSA);
        grand.accepter(Redeploiements.execution(40_000), Redeploiements.DNS);
        grand.accepter(new NotifierAe(Grand.BFC, 80_000, "FMIS-2", LocalDate.parse("2025-10-18")), CNSA);

        assertThat(grand.verdict(gel("2025-G25-R02", Redeploiements.vers_grand_est(10_001)), CNSA))
                .isEqualTo("redeploiement.cession_impossible");
        grand.accepter(gel("2025-G25-R02", Redeploiements.vers_grand_est(10_000)), CNSA);
    }

    @Test
    void un_gel_anterieur_au_jour_de_reference_n_est_pas_redeployable_une_seconde_fois() {
        grand.maintenant = Instant.parse("2025-10-14T08:00:00Z");
        Repartition mars = Redeploiements.vers_grand_est(45_000);
        grand.accepter(
                new Geler(
                        "2025-G25-R01", mars, LocalDate.parse("2025-06-10"), "Décision 12", "DNS_PILOTE", "Précédent"),
                Redeploiements.DNS);
        grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");
        grand.accepter(new NotifierAe(Grand.BFC, 80_000, "FMIS-2", LocalDate.parse("2025-10-18")), CNSA);

        assertThat(grand.verdict(gel("2025-G25-R02", Redeploiements.vers_grand_est(5_001)), CNSA))
                .isEqualTo("redeploiement.cession_impossible");
        grand.accepter(gel("2025-G25-R02", Redeploiements.vers_grand_est(5_000)), CNSA);
    }

    @Test
    void dit_tout_ce_qui_manque_region_par_region() {
        grand.programmer(DOSSIER, 400);
        Repartition repartition = new Repartition(
                List.of(
                        new Cession(Grand.BFC, new Montant(20_000), List.of(AUTRE)),
                        new Cession(Region.MAYOTTE, new Montant(1), List.of())),
                List.of(new Attribution(Region.GRAND_EST, new Montant(20_001))));

        assertThat(Redeploiements.obstacles(grand, gel(ID, repartition)))
                .extracting(ObstacleDeCession::donneur, ObstacleDeCession::code, ObstacleDeCession::manqueCentimes)
                .containsExactly(
                        tuple(TITULAIRE_BFC, "redeploiement.dossier_non_programme", 0L),
                        tuple(TITULAIRE_BFC, "redeploiement.disponible_insuffisant", 10_000L),
                        tuple(Titulaire.de(Region.MAYOTTE), "redeploiement.non_engage_insuffisant", 1L),
                        tuple(Titulaire.de(Region.MAYOTTE), "redeploiement.disponible_insuffisant", 1L));
        assertThat(grand.disponible()).isEqualTo(10_000);
    }
}
