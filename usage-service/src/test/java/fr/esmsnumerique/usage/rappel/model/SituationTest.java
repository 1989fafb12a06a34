package fr.esmsnumerique.usage.rappel.model;

import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.essms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.Exemples;
import fr.esmsnumerique.usage.certification.model.SuiviProjet;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Secteur;
import fr.esmsnumerique.usage.trajectoire.model.Risque;
import fr.esmsnumerique.usage.trajectoire.model.RisqueProjet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a date is close, and what a month that passed without a word calls for. */
class SituationTest {

    private static final LocalDate FIN = LocalDate.of(2027, 5, 20);

    @ParameterizedTest
    @CsvSource({
        "2027-04-19, , ''",
        "2027-04-20, , VSR_ATTENDUE",
        "2027-05-21, , VSR_ATTENDUE",
        "2027-04-20, 2026-06-30, FIN_DEPLOIEMENT"
    })
    void la_fin_du_deploiement_se_rappelle_trente_jours_avant_puis_apres(
            LocalDate jour, @Nullable LocalDate vsr, String attendu) {
        assertThat(natures(vsr, jour, Risque.FAIBLE))
                .filteredOn(n -> !n.equals("MOIS_A_DECLARER"))
                .isEqualTo(attendu.isEmpty() ? List.of() : List.of(attendu));
    }

    @Test
    void chaque_mois_ecoule_sans_declaration_a_son_rappel_et_le_mois_courant_n_en_a_pas() {
        List<Rappel> rappels =
                situation(null, LocalDate.of(2026, 12, 1), Risque.FAIBLE).rappels();
        assertThat(rappels).extracting(Rappel::objet).containsExactly("2026-10", "2026-11");
        assertThat(rappels.getFirst().echeance()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(rappels.getFirst().id()).isEqualTo("G25-27-0001/MOIS_A_DECLARER/2026-10");
    }

    @ParameterizedTest
    @CsvSource({"ATTEINT, false", "FAIBLE, false", "INCONNU, false", "ELEVE, true", "CRITIQUE, true"})
    void seul_un_risque_eleve_ou_critique_alerte_l_ars(Risque risque, boolean alerte) {
        assertThat(natures(null, LocalDate.of(2026, 10, 5), risque).contains("PROJET_A_RISQUE"))
                .isEqualTo(alerte);
    }

    private static List<String> natures(@Nullable LocalDate vsr, LocalDate jour, Risque risque) {
        return situation(vsr, jour, risque).rappels().stream()
                .map(r -> r.nature().name())
                .toList();
    }

    private static Situation situation(@Nullable LocalDate vsr, LocalDate jour, Risque risque) {
        Projet projet = Exemples.projet(vsr, essms(UN, Secteur.PA));
        return new Situation(
                projet,
                List.of(),
                new SuiviProjet(projet.dossierId(), List.of(), 0),
                FIN,
                new RisqueProjet(risque, YearMonth.from(FIN), List.of()),
                false,
                30,
                jour);
    }
}
