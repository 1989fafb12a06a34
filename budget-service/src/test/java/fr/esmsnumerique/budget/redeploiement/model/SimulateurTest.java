package fr.esmsnumerique.budget.redeploiement.model;

import static fr.esmsnumerique.budget.redeploiement.model.Photos.BFC;
import static fr.esmsnumerique.budget.redeploiement.model.Photos.EST;
import static fr.esmsnumerique.budget.redeploiement.model.Photos.arrete;
import static fr.esmsnumerique.budget.redeploiement.model.Photos.repartition;
import static fr.esmsnumerique.budget.redeploiement.model.Photos.simuler;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Redeploiements;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.redeploiement.model.Simulation.EffetRegional;
import fr.esmsnumerique.budget.redeploiement.model.Simulation.ProgrammationRompue;
import fr.esmsnumerique.budget.redeploiement.model.Simulation.ProjetDebloque;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a redeployment would change, before and after it, region by region: the picture must be what the ledger would then say. */
class SimulateurTest {

    private final Grand grand = Photos.grand();

    @Test
    void le_disponible_part_d_abord_et_rien_n_est_rompu() {
        Simulation simulation = simuler(grand, repartition(500, "G25-27-0001"));

        assertThat(simulation.sequence()).isEqualTo(4);
        assertThat(simulation.signable()).isTrue();
        assertThat(simulation.regions()).extracting(EffetRegional::region).containsExactly(BFC, EST);
        EffetRegional donneur = simulation.regions().getFirst();
        assertThat(donneur.cede()).isEqualTo(50_000);
        assertThat(donneur.recu()).isZero();
        assertThat(donneur.avant()).isEqualTo(new Chiffres(100_000, 0, 100_000, 50_000, 50_000, 0));
        assertThat(donneur.apres()).isEqualTo(new Chiffres(50_000, 0, 50_000, 0, 50_000, 0));
        assertThat(simulation.rompues()).isEmpty();
        EffetRegional receveur = simulation.regions().getLast();
        assertThat(receveur.cede()).isZero();
        assertThat(receveur.recu()).isEqualTo(50_000);
        assertThat(receveur.avant()).isEqualTo(Chiffres.NULS);
        assertThat(receveur.apres()).isEqualTo(new Chiffres(50_000, 0, 50_000, 50_000, 0, 0));
    }

    @Test
    void un_centime_de_plus_rompt_la_programmation_nommee_dont_le_reste_revient() {
        Simulation simulation = simuler(grand, Redeploiements.vers_grand_est(50_001, "G25-27-0001", "G25-27-0002"));

        assertThat(simulation.rompues()).containsExactly(new ProgrammationRompue("G25-27-0001", BFC, 20_000, 1));
        assertThat(simulation.rompues().getFirst().enEntier()).isFalse();
        assertThat(simulation.regions().getFirst().apres())
                .isEqualTo(new Chiffres(49_999, 0, 49_999, 19_999, 30_000, 0));
    }

    @Test
    void une_programmation_prise_en_entier_ne_rend_rien() {
        Simulation simulation = simuler(grand, repartition(700, "G25-27-0001", "G25-27-0002"));

        assertThat(simulation.rompues()).containsExactly(new ProgrammationRompue("G25-27-0001", BFC, 20_000, 20_000));
        assertThat(simulation.rompues().getFirst().enEntier()).isTrue();
        assertThat(simulation.regions().getFirst().apres()).isEqualTo(new Chiffres(30_000, 0, 30_000, 0, 30_000, 0));
    }

    @Test
    void deux_programmations_rompues_se_lisent_dans_l_ordre_nomme() {
        Simulation simulation = simuler(grand, repartition(800, "G25-27-0002", "G25-27-0001"));

        assertThat(simulation.rompues()).containsExactly(new ProgrammationRompue("G25-27-0002", BFC, 30_000, 30_000));
        assertThat(simuler(grand, repartition(900, "G25-27-0002", "G25-27-0001"))
                        .rompues())
                .containsExactly(
                        new ProgrammationRompue("G25-27-0002", BFC, 30_000, 30_000),
                        new ProgrammationRompue("G25-27-0001", BFC, 20_000, 10_000));
    }

    @Test
    void ce_qui_ne_peut_pas_etre_pris_ne_l_est_pas_et_le_dit() {
        Simulation simulation = simuler(grand, repartition(600));

        assertThat(simulation.signable()).isFalse();
        assertThat(simulation.regions().getFirst().cede()).isEqualTo(60_000);
        assertThat(simulation.regions().getFirst().apres()).isEqualTo(new Chiffres(50_000, 0, 50_000, 0, 50_000, 0));
    }

    @Test
    void apres_l_execution_le_livre_dit_ce_que_la_simulation_montrait() {
        Simulation simulation = simuler(grand, repartition(800, "G25-27-0001", "G25-27-0002"));
        grand.accepter(Redeploiements.gel(80_000, "G25-27-0001", "G25-27-0002"), Grand.CNSA);
        grand.accepter(Redeploiements.execution(80_000, "G25-27-0001", "G25-27-0002"), Redeploiements.DNS);

        assertThat(simuler(grand, repartition(1)).regions())
                .extracting(EffetRegional::avant)
                .containsExactlyElementsOf(
                        simulation.regions().stream().map(EffetRegional::apres).toList());
    }

    @Test
    void un_projet_est_debloque_au_centime_pres() {
        assertThat(simuler(grand, repartition(100), arrete("G25-44-0001", EST, 10_000))
                        .debloques())
                .containsExactly(new ProjetDebloque("G25-44-0001", EST, 10_000));
        assertThat(simuler(grand, repartition(100), arrete("G25-44-0001", EST, 10_001))
                        .debloques())
                .isEmpty();
    }

    @Test
    void un_projet_que_la_region_pouvait_deja_payer_n_est_pas_debloque() {
        Repartition versBfc = new Repartition(
                List.of(new Cession(EST, Montant.euros(100), List.of())),
                List.of(new Attribution(BFC, Montant.euros(100))));

        assertThat(simuler(grand, versBfc, arrete("G25-27-0003", BFC, 50_000)).debloques())
                .isEmpty();
        assertThat(simuler(grand, versBfc, arrete("G25-27-0003", BFC, 50_001)).debloques())
                .extracting(ProjetDebloque::dossier)
                .containsExactly("G25-27-0003");
    }

    @Test
    void le_projet_d_une_region_qui_ne_recoit_rien_n_est_pas_debloque() {
        assertThat(simuler(grand, repartition(100), arrete("G25-11-0001", Region.ILE_DE_FRANCE, 1))
                        .debloques())
                .isEmpty();
    }

    @Test
    void le_reste_d_une_programmation_rompue_ne_debloque_rien_chez_le_donneur() {
        Grand toutProgramme = Grand.avecDisponible(200);
        toutProgramme.accepter(Grand.programmation("G25-27-0001", 200), Grand.FINANCIER);

        Simulation simulation = simuler(
                toutProgramme, Redeploiements.vers_grand_est(1, "G25-27-0001"), arrete("G25-27-0003", BFC, 10_000));

        assertThat(simulation.regions().getFirst().apres().disponible()).isEqualTo(19_999);
        assertThat(simulation.debloques()).isEmpty();
    }

    @Test
    void une_repartition_incomplete_se_joue_quand_meme() {
        Simulation simulation = simuler(grand, Photos.sansReceveur(100));

        assertThat(simulation.signable()).isFalse();
        assertThat(simulation.regions()).extracting(EffetRegional::region).containsExactly(BFC);
        assertThat(simulation.debloques()).isEmpty();
    }
}
