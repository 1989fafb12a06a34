package fr.esmsnumerique.budget.enveloppe.model;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.BFC;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.PossibiliteDeCession;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Programmer;
import fr.esmsnumerique.budget.enveloppe.model.refus.ObstacleDeCession;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who gives and who receives: what the signature covers, and the figures a simulation shows. */
class RepartitionTest {

    private static final LocalDate QUINZE_OCTOBRE = LocalDate.parse("2025-10-15");

    @Test
    void l_empreinte_couvre_chaque_region_chaque_montant_et_chaque_dossier() {
        Repartition signee = repartition(BFC, 100, List.of(DOSSIER), Region.GRAND_EST, 100);
        assertThat(List.of(
                        repartition(Region.BRETAGNE, 100, List.of(DOSSIER), Region.GRAND_EST, 100),
                        repartition(BFC, 101, List.of(DOSSIER), Region.GRAND_EST, 100),
                        repartition(BFC, 100, List.of(), Region.GRAND_EST, 100),
                        repartition(BFC, 100, List.of(DOSSIER), Region.BRETAGNE, 100),
                        repartition(BFC, 100, List.of(DOSSIER), Region.GRAND_EST, 101)))
                .extracting(Repartition::empreinte)
                .doesNotContain(signee.empreinte())
                .doesNotHaveDuplicates();
        assertThat(signee.empreinte())
                .isEqualTo(repartition(BFC, 100, List.of(DOSSIER), Region.GRAND_EST, 100)
                        .empreinte());
    }

    @Test
    void les_regions_touchees_sont_les_donneuses_puis_les_receveuses() {
        assertThat(repartition(Region.GRAND_EST, 100, List.of(), BFC, 100).regions())
                .containsExactly(Region.GRAND_EST, BFC);
    }

    @Test
    void chaque_montant_nul_se_signale() {
        Montant nul = new Montant(0);
        Cession rien = new Cession(BFC, nul, List.of());
        Attribution aucune = new Attribution(Region.GRAND_EST, nul);
        for (Repartition nulle : List.of(
                new Repartition(List.of(rien), List.of(aucune)),
                new Repartition(List.of(), List.of()),
                new Repartition(
                        List.of(
                                new Cession(BFC, new Montant(5), List.of()),
                                new Cession(Region.BRETAGNE, nul, List.of())),
                        List.of(new Attribution(Region.GRAND_EST, new Montant(5)))),
                new Repartition(
                        List.of(new Cession(BFC, new Montant(5), List.of())),
                        List.of(
                                new Attribution(Region.GRAND_EST, new Montant(5)),
                                new Attribution(Region.BRETAGNE, nul))))) {
            assertThat(nulle.anomalies())
                    .as(nulle.toString())
                    .extracting(Repartition.Anomalie::code)
                    .containsExactly("redeploiement.montant_nul");
        }
    }

    @Test
    void une_cession_dit_ce_qui_est_disponible_programme_et_manquant() {
        Grand grand = Grand.avecDisponible(1_000);
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");

        PossibiliteDeCession possible = possibilite(grand, 110_000, DOSSIER);

        assertThat(possible.cessible()).isEqualTo(100_000);
        assertThat(possible.disponible()).isEqualTo(70_000);
        assertThat(possible.programmeNomme()).isEqualTo(30_000);
        assertThat(possible.obstacles())
                .extracting(ObstacleDeCession::manqueCentimes)
                .containsExactly(10_000L, 10_000L);
        assertThat(possible.prelevements().stream().mapToLong(Ligne::centimes).sum())
                .isEqualTo(100_000);
        assertThat(possible.obstacles().getFirst().phrase()).contains("Réduisez sa cession de 100,00 €");
        assertThat(possibilite(grand, 100_000, DOSSIER).obstacles()).isEmpty();
    }

    @Test
    void on_ne_nomme_que_les_dossiers_programmes_de_la_region_donneuse() {
        Grand grand = Grand.avecDisponible(1_000);
        grand.accepter(new NotifierAe(Region.GRAND_EST, 50_000, "FMIS-1", LocalDate.parse("2025-05-12")), CNSA);
        String ailleurs = "G25-44-0001";
        grand.accepter(
                new Programmer(ailleurs, Titulaire.de(Region.GRAND_EST), new Montant(50_000), () -> Exemples.ECHEANCES),
                FINANCIER);
        grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");

        PossibiliteDeCession possible = possibilite(grand, 1_000, ailleurs);

        assertThat(possible.programmeNomme()).isZero();
        assertThat(possible.obstacles())
                .singleElement()
                .satisfies(obstacle -> assertThat(obstacle.phrase()).contains(ailleurs));
    }

    /** As much is frozen as stays programmed: neither makes the other forget who programmed. */
    @Test
    void un_gel_de_la_moitie_n_efface_pas_celui_qui_a_programme() {
        Grand grand = Grand.avecDisponible(60);
        grand.accepter(Grand.programmation(DOSSIER, 60), Grand.DECIDEUR);
        grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");
        grand.accepter(Redeploiements.gel(3_000, DOSSIER), CNSA);
        grand.accepter(Redeploiements.refus(), CNSA);

        assertThat(grand.refuser(Grand.engagement(DOSSIER), Grand.DECIDEUR))
                .isInstanceOf(RefusDeTenue.SeparationDesRoles.class);
    }

    /** Two freezes at once: a dossier's refusal names the one that holds it. */
    @Test
    void un_dossier_gele_nomme_son_redeploiement() {
        Grand grand = Grand.avecDisponible(100);
        grand.accepter(Grand.programmation(DOSSIER, 60), FINANCIER);
        grand.accepter(Grand.programmation("G25-27-0002", 40), FINANCIER);
        grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");
        grand.accepter(Redeploiements.gel("R-A", Redeploiements.vers_grand_est(1_000, DOSSIER)), CNSA);
        grand.accepter(Redeploiements.gel("R-B", Redeploiements.vers_grand_est(1_000, "G25-27-0002")), CNSA);

        assertThat(grand.refuser(Grand.engagement(DOSSIER), Grand.DECIDEUR).phrase())
                .contains("R-A");
        assertThat(grand.refuser(Grand.engagement("G25-27-0002"), Grand.DECIDEUR)
                        .phrase())
                .contains("R-B");
    }

    private static PossibiliteDeCession possibilite(Grand grand, long centimes, String dossier) {
        return PossibiliteDeCession.de(
                grand.etat, new Cession(BFC, new Montant(centimes), List.of(dossier)), QUINZE_OCTOBRE);
    }

    private static Repartition repartition(
            Region donneur, long cede, List<String> dossiers, Region receveur, long recu) {
        return new Repartition(
                List.of(new Cession(donneur, new Montant(cede), dossiers)),
                List.of(new Attribution(receveur, new Montant(recu))));
    }
}
