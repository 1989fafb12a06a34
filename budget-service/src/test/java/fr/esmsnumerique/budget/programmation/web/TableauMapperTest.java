package fr.esmsnumerique.budget.programmation.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget.JourCite;
import fr.esmsnumerique.budget.programmation.model.Projets;
import fr.esmsnumerique.budget.programmation.model.Tableau;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableauMapperTest {

    /** Once the end of the day is both read and known, only a circular of an earlier day, recorded since, moves the figure. */
    @ParameterizedTest(name = "au {0}, connu le {1} : constatée {2}")
    @CsvSource({
        "2025-10-14, 2025-10-14T10:00:00Z, false",
        "2025-10-15, 2025-10-15T21:59:59Z, false",
        "2025-10-15, 2025-10-15T22:00:00Z, true",
        "2025-10-16, 2025-10-16T10:00:00Z, true",
        "2025-11-20, 2025-10-10T10:00:00Z, false",
        "2025-10-14, 2025-11-20T10:00:00Z, false"
    })
    void la_perte_est_constatee_quand_le_jour_est_lu_et_connu_jusqu_a_sa_fin(
            LocalDate au, Instant connuLe, boolean constatee) {
        Situation situation = new Situation(au, connuLe);
        Balance vide = Balance.de(List.of());
        Tableau tableau =
                Tableau.de(situation, List.of(Region.GRAND_EST), vide, Projets.de(List.of(), situation), vide, vide);
        TableauMapper mapper = new TableauMapper(
                Exemples.ECHEANCES,
                new JourCite(LocalDate.parse("2025-10-15"), Regle.BUD_04.reference()),
                region -> false);

        assertThat(mapper.de(Exemples.G25, tableau)
                        .getRegions()
                        .getFirst()
                        .getPerte()
                        .getConstatee())
                .isEqualTo(constatee);
    }
}
