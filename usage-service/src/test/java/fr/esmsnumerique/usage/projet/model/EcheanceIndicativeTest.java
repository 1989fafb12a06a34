package fr.esmsnumerique.usage.projet.model;

import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.g25;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.usage.Exemples;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcheanceIndicativeTest {

    @ParameterizedTest
    @CsvSource({
        "ACQUISITION, 2022-09-30, 2024-03-30",
        "MONTEE_VERSION, 2022-09-30, 2023-06-30",
        "USAGE_SEUL, 2022-09-30, 2023-06-30",
        "MONTEE_VERSION, 2025-05-31, 2026-02-28",
        "ACQUISITION, 2025-08-31, 2027-02-28"
    })
    void compte_les_mois_civils_et_s_arrete_a_la_fin_du_mois(TypeProjet type, LocalDate debut, LocalDate attendue) {
        assertThat(echeance(type, debut, null, debut).date()).isEqualTo(attendue);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true"})
    void le_dernier_jour_est_dans_le_delai_le_lendemain_avertit(LocalDate vsr, boolean depassee) {
        LocalDate debut = LocalDate.of(2025, 5, 31);
        assertThat(echeance(TypeProjet.MONTEE_VERSION, debut, vsr, vsr).depassee())
                .isEqualTo(depassee);
        assertThat(echeance(TypeProjet.MONTEE_VERSION, debut, null, vsr).depassee())
                .isEqualTo(depassee);
    }

    @Test
    void une_vsr_signee_a_temps_le_reste_quel_que_soit_le_jour_de_lecture() {
        LocalDate debut = LocalDate.of(2025, 5, 31);
        assertThat(echeance(TypeProjet.MONTEE_VERSION, debut, debut.plusMonths(1), LocalDate.of(2030, 1, 1))
                        .depassee())
                .isFalse();
    }

    private static EcheanceIndicative echeance(
            TypeProjet type, LocalDate debut, @Nullable LocalDate vsr, LocalDate aujourdhui) {
        Essms essms = new Essms(UN, "ESSMS", Secteur.PH, Region.BOURGOGNE_FRANCHE_COMTE, type, null, null);
        Projet projet =
                Exemples.projet(essms).avecRecettes(new Recettes(debut, debut, vsr, null, Exemples.INSTANT, "porteur"));
        return EcheanceIndicative.de(projet, g25().durees(), aujourdhui);
    }

    @Test
    void un_delai_revu_par_l_ars_remplace_la_duree_indicative() {
        var revu = Exemples.projet(Exemples.essms(Exemples.UN, Secteur.PA))
                .avecFinancement(Financement.INCONNU.prolonge(LocalDate.of(2027, 9, 30)), Exemples.INSTANT);
        EcheanceIndicative echeance = EcheanceIndicative.de(revu, Exemples.g25().durees(), LocalDate.of(2027, 6, 1));
        assertThat(echeance.date()).isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(echeance.depassee()).isFalse();
    }
}
