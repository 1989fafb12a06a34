package fr.esmsnumerique.budget.consolidation.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.consolidation.model.CalendrierRegion;
import fr.esmsnumerique.budget.consolidation.model.CreditsDossier;
import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaitsDocumentsTest {

    @Test
    void ce_que_le_livre_dit_d_un_dossier_se_relit_tel_qu_il_a_ete_garde() {
        FaitsRegion faits = new FaitsRegion(
                Region.GRAND_EST,
                List.of(
                        ligne("G25-44-0001", CreditsDossier.AUCUN),
                        ligne("G25-44-0002", CreditsDossier.AILLEURS),
                        ligne(
                                "G25-44-0003",
                                new CreditsDossier(0, 0, 300, 200, 100, LocalDate.parse("2025-10-14"), false))),
                List.of(),
                0,
                0,
                0,
                CalendrierRegion.AUCUN);

        assertThat(FaitsDocuments.lire(FaitsDocuments.ecrire(faits))).isEqualTo(faits);
    }

    private static LigneDossier ligne(String id, CreditsDossier credits) {
        return new LigneDossier(id, Region.GRAND_EST, null, null, null, credits);
    }
}
