package fr.esmsnumerique.budget.enveloppe.model;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.BFC;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Ouvrir;
import fr.esmsnumerique.kernel.Montant;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final Instant TOUJOURS = Instant.parse("2030-01-01T00:00:00Z");

    /** EX-44: redeployable at 15 October is what is not engaged at the end of that day, programmed included (BUD-04, AMB-07). */
    @Test
    void le_non_engage_au_15_octobre_compte_les_engagements_du_jour_et_garde_le_programme() {
        Grand grand = new Grand();
        grand.accepter(new Ouvrir(Montant.euros(9_000_000), "Décision"), CNSA);
        grand.accepter(new NotifierAe(BFC, 500_000_000, "FMIS-1", LocalDate.parse("2025-05-12")), CNSA);
        engager(grand, "G25-27-0001", 3_450_000, "2025-10-14T21:59:59Z");
        engager(grand, "G25-27-0002", 200_000, "2025-10-15T21:59:59.999Z");
        grand.accepter(Grand.programmation("G25-27-0003", 900_000), FINANCIER);
        engager(grand, "G25-27-0004", 100_000, "2025-10-15T22:00:00Z");

        assertThat(au(grand, "2025-10-15").nonEngage(TITULAIRE_BFC)).isEqualTo(135_000_000);
        assertThat(au(grand, "2025-10-14").nonEngage(TITULAIRE_BFC)).isEqualTo(155_000_000);
        assertThat(au(grand, "2025-10-16").nonEngage(TITULAIRE_BFC)).isEqualTo(125_000_000);
    }

    @Test
    void les_deux_horloges_sont_distinctes() {
        Grand grand = new Grand();
        grand.accepter(new Ouvrir(Montant.euros(1_000), "Décision"), CNSA);
        grand.maintenant = Instant.parse("2025-06-10T08:00:00Z");
        grand.accepter(new NotifierAe(BFC, 10_000, "FMIS-1", LocalDate.parse("2025-05-12")), CNSA);
        LocalDate mai = LocalDate.parse("2025-05-31");

        Balance sueEnJuillet = Balance.de(grand.mouvements, new Situation(mai, Instant.parse("2025-07-01T00:00:00Z")));
        Balance sueEnMai = Balance.de(grand.mouvements, new Situation(mai, Instant.parse("2025-06-09T00:00:00Z")));

        assertThat(sueEnJuillet.notifie(TITULAIRE_BFC)).isEqualTo(10_000);
        assertThat(sueEnMai.notifie(TITULAIRE_BFC)).isZero();
    }

    @Test
    void avant_le_premier_mouvement_tout_est_nul() {
        Balance vide = au(Grand.avecDisponible(500), "2024-12-31");

        assertThat(vide.sequence()).isZero();
        assertThat(vide.ouvert()).isZero();
        assertThat(vide.alloue(TITULAIRE_BFC)).isZero();
    }

    @Test
    void detaille_par_origine() {
        Grand grand = Grand.avecDisponible(500);
        grand.accepter(Grand.notification(20_000, "FMIS-2"), CNSA);
        engager(grand, "G25-27-0001", 600, "2025-10-01T08:00:00Z");

        Balance balance = Balance.de(grand.mouvements);

        assertThat(balance.poste(TITULAIRE_BFC, Origine.circulaire("FMIS-1"), Poste.ENGAGE))
                .isEqualTo(50_000);
        assertThat(balance.poste(TITULAIRE_BFC, Origine.circulaire("FMIS-2"), Poste.ENGAGE))
                .isEqualTo(10_000);
        assertThat(balance.poste(TITULAIRE_BFC, Origine.circulaire("FMIS-2"), Poste.DISPONIBLE))
                .isEqualTo(10_000);
    }

    private static Balance au(Grand grand, String jour) {
        return Balance.de(grand.mouvements, new Situation(LocalDate.parse(jour), TOUJOURS));
    }

    private static void engager(Grand grand, String dossier, long euros, String instant) {
        grand.maintenant = Instant.parse(instant);
        grand.accepter(Grand.programmation(dossier, euros), FINANCIER);
        grand.accepter(Grand.engagement(dossier), DECIDEUR);
    }
}
