package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.JOUR_AVENANT;
import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.avenant;
import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.preparer;
import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.retirer;
import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.signe;
import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.versee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.AGENT;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.INSTANT;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.apres;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.calculee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.conventionnee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.decidee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.engagee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.refus;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.NatureModulation;
import fr.esmsnumerique.kernel.Montant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** EX-23: 20 acquisitions, 420 000 €, 21 000 € each. */
@DisplayName("Montant d'un avenant qui retire des ESSMS")
class MontantAvenantTest {

    private final Subvention signee = conventionnee(engagee(decidee(calculee())));

    @Test
    void un_montant_convenu_sous_le_bareme_ne_dispense_pas_du_bareme_du_nouveau_perimetre() {
        Subvention abaissee =
                signe(apres(Avenants.de(apres(preparer(signee, Set.of(), Montant.euros(400_000), Map.of())))
                        .etablir(1, JOUR_AVENANT)));
        Set<String> quinze = retirer(abaissee, 15);

        assertThat(refus(preparer(abaissee, quinze, new Montant(10_500_001), Map.of())))
                .isEqualTo("avenant.montant");
        assertThat(avenant(apres(preparer(abaissee, quinze, Montant.euros(105_000), Map.of())))
                        .montant())
                .isEqualTo(Montant.euros(105_000));
    }

    @Test
    void un_montant_module_a_la_hausse_perd_au_moins_ce_que_le_bareme_donnait_aux_essms_retires() {
        Subvention modulee = conventionnee(engagee(decidee(apres(Modulations.de(calculee())
                .decider(
                        AGENT,
                        INSTANT,
                        "Un numéro FINESS couvre plusieurs structures",
                        List.of(new DemandeAjustement(1, NatureModulation.COMPOSITION_FINESS, 25, null)))))));
        Set<String> deux = retirer(modulee, 2);

        assertThat(modulee.montantEnVigueur()).isEqualTo(Montant.euros(455_000));
        assertThat(refus(preparer(modulee, deux, new Montant(41_300_001), Map.of())))
                .isEqualTo("avenant.montant");
        assertThat(avenant(apres(preparer(modulee, deux, Montant.euros(413_000), Map.of())))
                        .montant())
                .isEqualTo(Montant.euros(413_000));
    }

    @Test
    @DisplayName("AMB-44 : aucun texte ne reprend ce qui est versé, le versé reste donc toujours possible")
    void le_verse_reste_possible_quand_le_bareme_donne_moins() {
        Subvention payee = versee(signee);
        Set<String> quinze = retirer(payee, 15);

        assertThat(refus(preparer(payee, quinze, null, Map.of()))).isEqualTo("avenant.sous_le_verse");
        assertThat(avenant(apres(preparer(payee, quinze, Montant.euros(210_000), Map.of())))
                        .montant())
                .isEqualTo(Montant.euros(210_000));
        assertThat(refus(preparer(payee, quinze, new Montant(21_000_001), Map.of())))
                .isEqualTo("avenant.montant");
    }
}
