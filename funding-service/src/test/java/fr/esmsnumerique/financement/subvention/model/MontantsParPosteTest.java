package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.JOUR_AVENANT;
import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.preparer;
import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.retirer;
import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.signe;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.AGENT;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.INSTANT;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.apres;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.calculee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.conventionnee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.decidee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.engagee;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.NatureModulation;
import fr.esmsnumerique.financement.calcul.model.Poste;
import fr.esmsnumerique.kernel.Montant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** EX-23: 140 000 € of usage, 280 000 € for the editor. */
@DisplayName("Ce que paie le montant en vigueur")
class MontantsParPosteTest {

    private final Subvention signee = conventionnee(engagee(decidee(calculee())));

    @Test
    void les_lignes_calculees_ou_modulees_tant_qu_aucun_avenant_n_est_signe() {
        Subvention modulee = apres(Modulations.de(calculee())
                .decider(
                        AGENT,
                        INSTANT,
                        "Prestations de confort",
                        List.of(new DemandeAjustement(1, NatureModulation.CONFORT, null, Montant.euros(100_000)))));

        assertThat(MontantsParPoste.de(signee)).isEqualTo(parts(14_000_000, 28_000_000));
        assertThat(MontantsParPoste.de(modulee)).isEqualTo(parts(10_000_000, 28_000_000));
    }

    @Test
    void les_lignes_du_nouveau_perimetre_apres_un_avenant() {
        assertThat(MontantsParPoste.de(avenant(retirer(signee, 2), null)))
                .containsEntry(Poste.USAGE, Montant.euros(126_000))
                .containsEntry(Poste.EDITEUR, Montant.euros(252_000));
    }

    @Test
    void un_montant_convenu_sous_le_bareme_se_repartit_en_proportion_au_centime() {
        assertThat(MontantsParPoste.de(avenant(Set.of(), new Montant(10_000_000))))
                .isEqualTo(parts(3_333_333, 6_666_667));
    }

    /** 100 000 € of usage and 280 000 € for the editor, brought from 380 000 € to 370 000 €. */
    @Test
    void un_avenant_sans_retrait_garde_les_lignes_modulees() {
        Subvention modulee = conventionnee(engagee(decidee(apres(Modulations.de(calculee())
                .decider(
                        AGENT,
                        INSTANT,
                        "Prestations de confort",
                        List.of(new DemandeAjustement(1, NatureModulation.CONFORT, null, Montant.euros(100_000))))))));

        assertThat(MontantsParPoste.de(avenant(modulee, Set.of(), Montant.euros(370_000))))
                .isEqualTo(parts(9_736_842, 27_263_158));
    }

    private Subvention avenant(Set<String> retires, @Nullable Montant montant) {
        return avenant(signee, retires, montant);
    }

    private static Subvention avenant(Subvention avant, Set<String> retires, @Nullable Montant montant) {
        return signe(apres(
                Avenants.de(apres(preparer(avant, retires, montant, Map.of()))).etablir(1, JOUR_AVENANT)));
    }

    private static Map<Poste, Montant> parts(long usage, long editeur) {
        return Map.of(Poste.USAGE, new Montant(usage), Poste.EDITEUR, new Montant(editeur));
    }
}
