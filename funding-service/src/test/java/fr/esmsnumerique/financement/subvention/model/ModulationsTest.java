package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.AGENT;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.INSTANT;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.apres;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.calculee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.conventionnee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.decidee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.engagee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.refus;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.BaremesDeTest;
import fr.esmsnumerique.financement.calcul.model.Confort;
import fr.esmsnumerique.financement.calcul.model.NatureModulation;
import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.kernel.Montant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Modulations de l'ARS")
class ModulationsTest {

    private static final String MOTIF = "Constaté sur pièces en commission.";

    @Test
    @DisplayName(
            "EX-20 : 15 numéros FINESS pour 12 structures : 322 500 € calculés, 258 000 € retenus, les deux gardés")
    void composition_finess() {
        Subvention calculee = calculee(Projets.grandOrganisme().acquisitions(15).projet(), BaremesDeTest.g22());
        Subvention modulee = moduler(
                calculee,
                new DemandeAjustement(1, NatureModulation.COMPOSITION_FINESS, 12, null),
                new DemandeAjustement(2, NatureModulation.COMPOSITION_FINESS, 12, null));

        assertThat(modulee.calcul().total().centimes()).isEqualTo(32_250_000);
        assertThat(modulee.retenu().total().centimes()).isEqualTo(25_800_000);
        assertThat(modulee.retenu().lignes().getFirst().motif()).isEqualTo(MOTIF);
        assertThat(modulee.retenu().lignes().getFirst().calcul()).contains("modulé à 84\u202F000,00\u00A0€");
        assertThat(modulee.retenu().montant(Tranche.AVANCE).centimes()).isEqualTo(12_900_000);
    }

    @Test
    @DisplayName("FUN-22 : un numéro FINESS peut couvrir plusieurs structures, le prix de l'éditeur restant un maximum")
    void composition_finess_qui_augmente() {
        Subvention calculee = calculee(
                Projets.grandOrganisme().acquisitions(20).prixTotal(30_000_000).projet());
        Subvention modulee = moduler(calculee, new DemandeAjustement(2, NatureModulation.COMPOSITION_FINESS, 25, null));

        assertThat(calculee.retenu().lignes().get(1).retenu().centimes()).isEqualTo(28_000_000);
        assertThat(modulee.retenu().lignes().get(1).retenu().centimes()).isEqualTo(30_000_000);
    }

    @Test
    @DisplayName("EX-21 : confort à 60 % : 5 000 € calculés, 3 000 € retenus par décision motivée")
    void confort() {
        Subvention calculee = calculee(
                Projets.grandOrganisme()
                        .confort(TypeProjet.MONTEE_VERSION, new Confort(6_000, 10_000))
                        .projet(),
                BaremesDeTest.g22());
        Subvention modulee = moduler(calculee, montant(1, NatureModulation.CONFORT, 300_000));

        assertThat(modulee.retenu().total().centimes()).isEqualTo(300_000);
        assertThat(modulee.arbitrage().modulation().orElseThrow().ajustements())
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.calcule().centimes()).isEqualTo(500_000);
                    assertThat(a.retenu().centimes()).isEqualTo(300_000);
                });
    }

    @Test
    void la_decision_l_engagement_et_les_versements_suivent_le_montant_retenu() {
        Subvention modulee = moduler(calculee(), montant(1, NatureModulation.CONFORT, 13_999_999));
        Subvention signee = conventionnee(engagee(decidee(modulee)));

        assertThat(signee.decisionEventuelle().orElseThrow().montant().centimes())
                .isEqualTo(41_999_999);
        assertThat(signee.versements())
                .extracting(v -> v.montant().centimes())
                .containsExactly(21_000_000L, 20_999_999L);
        assertThat(signee.payable(Tranche.AVANCE)).isTrue();
    }

    @Test
    void une_modulation_remplace_la_precedente_et_sans_ajustement_rend_le_calcul() {
        Subvention une = moduler(calculee(), montant(1, NatureModulation.CONFORT, 0));
        Subvention deux = moduler(une, montant(2, NatureModulation.CONFORT, 1));
        Subvention rendue = moduler(deux);

        assertThat(deux.retenu().total().centimes()).isEqualTo(14_000_001);
        assertThat(rendue.retenu().total()).isEqualTo(rendue.calcul().total());
        assertThat(rendue.arbitrage().modulations()).hasSize(3);
    }

    @ParameterizedTest(name = "ligne {0}, {1}, nombre {2}, retenu {3} : {4}")
    @CsvSource({
        "0, CONFORT, , 1, modulation.ligne",
        "3, CONFORT, , 1, modulation.ligne",
        "1, CONFORT, , 14000001, modulation.montant",
        "1, CONFORT, , , modulation.montant",
        "1, COMPOSITION_FINESS, , 100, modulation.montant",
        "1, COMPOSITION_FINESS, -1, , modulation.montant",
        "1, COMPOSITION_FINESS, 1001, , modulation.montant",
        "1, FORFAIT_SPECIFIQUE, , 1, modulation.nature"
    })
    void hors_des_cas_et_des_bornes_elle_est_refusee(
            int ligne, NatureModulation nature, @Nullable Integer nombre, @Nullable Long retenu, String code) {
        DemandeAjustement demande =
                new DemandeAjustement(ligne, nature, nombre, retenu == null ? null : new Montant(retenu));

        assertThat(refus(decider(calculee(), MOTIF, demande))).isEqualTo(code);
    }

    @ParameterizedTest(name = "retenu {0} : {1}")
    @CsvSource({"14000000, 42000000", "13999999, 41999999", "0, 28000000"})
    void jusqu_au_montant_calcule_inclus(long retenu, long total) {
        Subvention modulee = moduler(calculee(), montant(1, NatureModulation.CONFORT, retenu));

        assertThat(modulee.retenu().total().centimes()).isEqualTo(total);
    }

    @Test
    void la_meme_ligne_deux_fois_et_un_motif_vide_sont_refuses() {
        DemandeAjustement demande = montant(1, NatureModulation.CONFORT, 1);

        assertThat(refus(decider(calculee(), MOTIF, demande, demande))).isEqualTo("modulation.ligne");
        assertThat(refus(decider(calculee(), "  ", demande))).isEqualTo("modulation.motif_requis");
        assertThat(refus(decider(decidee(calculee()), MOTIF, demande))).isEqualTo("financement.deja_arrete");
    }

    @Test
    @DisplayName("FUN-16 : un forfait spécifique se module jusqu'à son montant ; AMB-14 : rien d'autre")
    void forfait_specifique() {
        Subvention calculee = calculee(
                Projets.vide()
                        .organisme("210000014", 14, false)
                        .equipes(14, TypeProjet.ACQUISITION)
                        .projet(),
                BaremesDeTest.g22());

        assertThat(moduler(calculee, montant(3, NatureModulation.FORFAIT_SPECIFIQUE, 14_000_000))
                        .retenu()
                        .total()
                        .centimes())
                .isEqualTo(14 * 2_150_000 + 14_000_000);
        assertThat(refus(decider(calculee, MOTIF, montant(3, NatureModulation.FORFAIT_SPECIFIQUE, 28_000_001))))
                .isEqualTo("modulation.montant");
        assertThat(refus(decider(calculee, MOTIF, montant(3, NatureModulation.CONFORT, 1))))
                .isEqualTo("modulation.nature");
    }

    @Test
    @DisplayName("FUN-21 : un financement sur devis ne se module jamais au-delà du devis")
    void un_devis_borne_la_modulation() {
        Subvention calculee = calculee(Projets.vide()
                .organisme("210000014", 14, false)
                .essms(14, TypeProjet.ACQUISITION, Secteur.PH, null, 600_000L)
                .projet());

        assertThat(refus(decider(calculee, MOTIF, montant(3, NatureModulation.FORFAIT_SPECIFIQUE, 8_400_001))))
                .isEqualTo("modulation.montant");
        assertThat(moduler(calculee, montant(3, NatureModulation.FORFAIT_SPECIFIQUE, 8_400_000))
                        .retenu()
                        .total())
                .isEqualTo(calculee.calcul().total());
    }

    @Test
    @DisplayName("FUN-01 : en 2021, l'ARS fixe le montant de l'AMOA jusqu'au devis ; le reste ne se module pas")
    void amoa_de_2021() {
        Subvention calculee = calculee(
                Projets.grandOrganisme().acquisitions(20).devisAmoa(4_000_000).projet(), BaremesDeTest.a21());

        assertThat(moduler(calculee, montant(2, NatureModulation.FORFAIT_SPECIFIQUE, 4_000_000))
                        .retenu()
                        .total()
                        .centimes())
                .isEqualTo(54_000_000);
        assertThat(refus(decider(calculee, MOTIF, montant(2, NatureModulation.FORFAIT_SPECIFIQUE, 4_000_001))))
                .isEqualTo("modulation.montant");
        assertThat(refus(decider(calculee, MOTIF, montant(1, NatureModulation.CONFORT, 1))))
                .isEqualTo("modulation.nature");
    }

    private static DemandeAjustement montant(int ligne, NatureModulation nature, long centimes) {
        return new DemandeAjustement(ligne, nature, null, new Montant(centimes));
    }

    private static Subvention moduler(Subvention subvention, DemandeAjustement... demandes) {
        return apres(decider(subvention, MOTIF, demandes));
    }

    private static Issue decider(Subvention subvention, String motif, DemandeAjustement... demandes) {
        return Modulations.de(subvention).decider(AGENT, INSTANT, motif, List.of(demandes));
    }
}
