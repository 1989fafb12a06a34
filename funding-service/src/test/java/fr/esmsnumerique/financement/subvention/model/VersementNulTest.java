package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.JOUR_AVENANT;
import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.preparer;
import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.signe;
import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.versee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.apres;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.calculee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.conventionnee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.decidee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.engagee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.faits;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.refus;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.prevision.model.Hypotheses;
import fr.esmsnumerique.financement.prevision.model.PaiementPrevu;
import fr.esmsnumerique.kernel.Montant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The amendment keeps what is paid, 210 000 €: nothing is left for the balance. */
@DisplayName("Un versement qu'un avenant ramène à zéro")
class VersementNulTest {

    private final Subvention ramenee = signe(apres(Avenants.de(apres(preparer(
                    versee(conventionnee(engagee(decidee(calculee())))), Set.of(), Montant.euros(210_000), Map.of())))
            .etablir(1, JOUR_AVENANT)));

    @Test
    void n_est_jamais_annonce_ni_demande() {
        Issue attestation = ramenee.attester(new Attestation("ATT-1", JOUR_AVENANT, true));
        Subvention attestee = apres(attestation);

        assertThat(faits(attestation)).isEmpty();
        assertThat(attestee.payable(Tranche.SOLDE)).isFalse();
        assertThat(refus(Paiements.de(attestee, Tranche.SOLDE).orElseThrow().demander(JOUR_AVENANT)))
                .isEqualTo("versement.montant_nul");
    }

    @Test
    void n_est_pas_prevu() {
        assertThat(PaiementPrevu.de(ramenee, new Hypotheses(1, null), JOUR_AVENANT))
                .isEmpty();
    }
}
