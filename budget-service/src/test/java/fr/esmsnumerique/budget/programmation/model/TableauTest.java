package fr.esmsnumerique.budget.programmation.model;

import static fr.esmsnumerique.budget.enveloppe.Exemples.BFC;
import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableauTest {

    private final Livre livre = new Livre();

    /** EX-44: what counts is the end of 15 October; the other reading stops at its beginning. */
    @Test
    void la_perte_au_15_octobre_compte_le_programme_et_montre_l_autre_lecture() {
        livre.ecrire(Exemples.ouverture(9_000_000), CNSA);
        livre.ecrire(Exemples.notification(5_000_000), CNSA);
        engager("G25-27-0001", 3_450_000, "2025-10-14T21:59:59Z");
        engager("G25-27-0002", 200_000, "2025-10-15T21:59:59.999Z");
        livre.ecrire(Exemples.programmation("G25-27-0003", 900_000), FINANCIER);
        engager("G25-27-0004", 100_000, "2025-10-15T22:00:00Z");

        assertThat(perte("2025-10-14")).isEqualTo(new Perte(155_000_000, 155_000_000, 0, 0, 155_000_000));
        assertThat(perte("2025-10-15")).isEqualTo(new Perte(135_000_000, 45_000_000, 90_000_000, 0, 155_000_000));
        assertThat(perte("2025-10-16")).as("constatée : elle ne bouge plus").isEqualTo(perte("2025-10-15"));
        assertThat(livre.ligne(BFC, "2025-10-16").chiffres().engage()).isEqualTo(375_000_000);
    }

    @Test
    void une_origine_redeployee_est_recue_par_l_une_et_cedee_par_l_autre() {
        livre.doter();
        livre.ecrire(Exemples.programmation("G25-27-0001", 300), FINANCIER);
        livre.maintenant = Instant.parse("2025-10-16T08:00:00Z");
        livre.redeployer("R1", 40_000, List.of());

        Tableau.LigneRegion donneuse = livre.ligne(BFC, "2025-10-16");
        Tableau.LigneRegion receveuse = livre.ligne(Livre.GRAND_EST, "2025-10-16");

        assertThat(donneuse.chiffres().cede()).isEqualTo(40_000);
        assertThat(donneuse.origines().getFirst().chiffres().cede()).isEqualTo(40_000);
        assertThat(donneuse.origines().getFirst().chiffres().notifie()).isEqualTo(100_000);
        assertThat(receveuse.chiffres().recu()).isEqualTo(40_000);
        assertThat(receveuse.origines().getLast().origine().reference()).isEqualTo("R1");
        assertThat(receveuse.origines().getLast().chiffres().recu()).isEqualTo(40_000);
    }

    private void engager(String dossier, long euros, String instant) {
        livre.maintenant = Instant.parse(instant);
        livre.ecrire(Exemples.programmation(dossier, euros), FINANCIER);
        livre.ecrire(Exemples.engagement(dossier), DECIDEUR);
    }

    private Perte perte(String au) {
        return livre.ligne(BFC, au).perte();
    }
}
