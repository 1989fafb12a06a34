package fr.esmsnumerique.budget.redeploiement.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Redeploiements;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The statement of one region, read from the mouvements of the redeployment. */
class ReleveTest {

    private final Grand grand = Photos.grand();
    private final Redeploiement redeploiement = Redeploiement.proposer(
            RedeploiementId.de(Redeploiements.ID),
            new Proposition(
                    Redeploiements.vers_grand_est(55_000, "G25-27-0001"), Redeploiements.QUINZE_OCTOBRE, "", ""),
            Grand.CNSA,
            Instant.EPOCH,
            "cle");

    @Test
    void le_donneur_lit_ce_qu_il_cede_par_dossier_et_ce_qui_lui_revient() {
        executer();

        Releve releve = releve(Grand.BFC);

        assertThat(releve.concerne()).isTrue();
        assertThat(releve.cede()).isEqualTo(55_000);
        assertThat(releve.cessions())
                .extracting(ligne -> ligne.compte().dossier(), Ligne::centimes)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("", 50_000L),
                        org.assertj.core.groups.Tuple.tuple("G25-27-0001", 5_000L));
        assertThat(releve.rendus()).extracting(Ligne::centimes).containsExactly(15_000L);
        assertThat(releve.recu()).isZero();
        assertThat(releve.mouvements()).hasSize(2);
    }

    @Test
    void le_receveur_lit_ce_qu_il_recoit_et_rien_d_autre() {
        executer();

        Releve releve = releve(Region.GRAND_EST);

        assertThat(releve.concerne()).isTrue();
        assertThat(releve.recu()).isEqualTo(55_000);
        assertThat(releve.cessions()).isEmpty();
        assertThat(releve.rendus()).isEmpty();
        assertThat(releve.cede()).isZero();
    }

    @Test
    void les_autres_regions_ne_sont_pas_concernees() {
        executer();

        assertThat(releve(Region.ILE_DE_FRANCE).concerne()).isFalse();
    }

    private void executer() {
        grand.accepter(Redeploiements.gel(55_000, "G25-27-0001"), Grand.CNSA);
        grand.accepter(Redeploiements.execution(55_000, "G25-27-0001"), Redeploiements.DNS);
    }

    private Releve releve(Region region) {
        return Releve.de(redeploiement, region, grand.etat.mouvementsDuRedeploiement(Redeploiements.ID), Photos.LIMITE);
    }
}
