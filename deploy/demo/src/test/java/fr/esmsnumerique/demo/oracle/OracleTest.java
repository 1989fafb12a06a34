package fr.esmsnumerique.demo.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.demo.donnees.Dossiers2025;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle against amounts worked out on paper. */
class OracleTest {

    private static final LocalDate QUATORZE_OCTOBRE = LocalDate.of(2025, 10, 14);
    private static final LocalDate FIN = LocalDate.of(2027, 2, 15);

    private final TableauAttendu tableau = new TableauAttendu(Dossiers2025.courts(), ScenarioCourt.creer());

    @ParameterizedTest
    @CsvSource({
        "G25-27-0001, RETENU, 54600000", // 26 × 21 000
        "G25-27-0002, RETENU, 9000000", // 18 × 5 000
        "G25-27-0003, RETENU, 23400000", // 12 × 7 000 + 150 000
        "G25-27-0004, RETENU, 11200000", // 16 × 7 000, EX-31
        "G25-52-0001, RETENU, 42000000", // EX-23
        "G25-52-0002, RETENU, 29200000", // 12 × 21 000 + 8 × 5 000
        "G25-52-0003, NON_RECEVABLE, 0", // EX-37
        "G25-52-0004, RETENU, 12600000", // 18 × 7 000
        "G25-44-0001, RETENU, 63000000", // 30 × 21 000
        "G25-44-0002, REJETE, 0",
        "G25-44-0003, RETENU, 77460197", // 22 × 21 000 + 212 601,97 + 100 000
        "G25-44-0004, RETENU, 37800000" // 18 × 21 000, EX-48
    })
    void chaque_dossier_recoit_le_montant_des_regles(String dossier, String etat, long centimes) {
        Attendu attendu = tableau.attendu(dossier);
        assertThat(attendu.etat()).isEqualTo(etat);
        assertThat(attendu.montantCentimes()).isEqualTo(centimes);
        assertThat(attendu.avanceCentimes() + attendu.soldeCentimes()).isEqualTo(centimes);
    }

    @Test
    void la_veille_du_redeploiement_les_trois_regions_se_distinguent() {
        assertThat(tableau.region(Region.BOURGOGNE_FRANCHE_COMTE, QUATORZE_OCTOBRE)
                        .tauxPointsDeBase())
                .isEqualTo(8_109);
        assertThat(tableau.region(Region.PAYS_DE_LA_LOIRE, QUATORZE_OCTOBRE).tauxPointsDeBase())
                .isEqualTo(5_933);
        assertThat(tableau.region(Region.GRAND_EST, QUATORZE_OCTOBRE).tauxPointsDeBase())
                .isEqualTo(3_937);
    }

    @Test
    void le_redeploiement_deplace_ce_qui_n_etait_pas_engage_et_debloque_un_projet() {
        SituationAttendue avant = tableau.region(Region.GRAND_EST, Annee2025.JOUR_DE_REFERENCE);
        assertThat(avant.nonEngage()).isEqualTo(160_000_000 - 63_000_000);
        assertThat(avant.alloue() - avant.engage() - avant.programme()).isEqualTo(19_539_803); // < 378 000 €
        SituationAttendue apres = tableau.region(Region.GRAND_EST, Annee2025.PROGRAMMATION_TARDIVE);
        assertThat(apres.alloue()).isEqualTo(185_000_000);
        assertThat(apres.programme()).isEqualTo(77_460_197 + 37_800_000);
        assertThat(tableau.region(Region.PAYS_DE_LA_LOIRE, Annee2025.PROGRAMMATION_TARDIVE)
                        .alloue())
                .isEqualTo(95_000_000);
    }

    @Test
    void le_centime_impair_va_a_l_avance() {
        assertThat(tableau.attendu("G25-44-0003").avanceCentimes()).isEqualTo(38_730_099);
        assertThat(tableau.attendu("G25-44-0003").soldeCentimes()).isEqualTo(38_730_098);
    }

    @Test
    void a_la_fin_tout_est_engage_et_trois_soldes_restent_dus() {
        SituationAttendue grandEst = tableau.region(Region.GRAND_EST, FIN);
        assertThat(grandEst.programme()).isZero();
        assertThat(grandEst.paye()).isEqualTo(63_000_000 + 38_730_099 + 37_800_000 / 2);
        assertThat(grandEst.projetsCiblesAtteintes()).isEqualTo(1);
        SituationAttendue paysDeLaLoire = tableau.region(Region.PAYS_DE_LA_LOIRE, FIN);
        assertThat(paysDeLaLoire.paye()).isEqualTo(42_000_000 + 12_600_000 + 29_200_000 / 2);
        assertThat(paysDeLaLoire.dossiersParEtat())
                .containsEntry("NON_RECEVABLE", 1)
                .containsEntry("RETENU", 3);
    }
}
