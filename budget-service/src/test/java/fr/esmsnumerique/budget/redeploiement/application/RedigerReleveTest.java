package fr.esmsnumerique.budget.redeploiement.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Redeploiements;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.budget.redeploiement.model.Proposition;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import fr.esmsnumerique.budget.redeploiement.model.Releve;
import fr.esmsnumerique.documents.Imprimerie;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.test.pdf.PdfConforme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The paper of a statement says its figures, signatures and proofs, and nothing of another region. */
class RedigerReleveTest {

    private static final List<Regle> REGLES = List.of(Regle.BUD_04, Regle.BUD_10);

    private final Grand grand = Grand.avecDisponible(1_000);
    private final Redeploiement redeploiement = Redeploiement.proposer(
            RedeploiementId.de(Redeploiements.ID),
            new Proposition(
                    Redeploiements.vers_grand_est(55_000, "G25-27-0001"),
                    Redeploiements.QUINZE_OCTOBRE,
                    "",
                    "Sous-consommation constatée."),
            Grand.CNSA,
            Instant.EPOCH,
            "cle");

    @Test
    void le_donneur_lit_ses_cessions_leur_total_et_les_empreintes() {
        String contenu = RedigerReleve.de(releve(Grand.BFC), REGLES).contenu();
        assertThat(contenu)
                .contains("Relevé du redéploiement 2025-G25-R01", "ARS Bourgogne-Franche-Comté", "15 octobre 2025")
                .contains("Sous-consommation constatée.", "crédits disponibles", "G25-27-0001", "550,00")
                .contains(releve(Grand.BFC).mouvements().getLast().empreinte())
                .contains(Regle.BUD_04.reference().texte())
                .doesNotContain("reçues");
    }

    @Test
    void le_receveur_lit_ce_qu_il_recoit_son_origine_et_son_terme() {
        String contenu = RedigerReleve.de(releve(Region.GRAND_EST), REGLES).contenu();
        assertThat(contenu)
                .contains("ARS Grand Est", "reçues", "550,00", "2025-G25-R01", "31 décembre 2025")
                .doesNotContain("G25-27-0001", "cédées");
    }

    @Test
    void le_papier_est_conforme_et_toujours_le_meme() {
        byte[] pdf = new Imprimerie().imprimer(RedigerReleve.de(releve(Grand.BFC), REGLES));
        assertThat(PdfConforme.ecarts(pdf)).isEmpty();
        assertThat(new Imprimerie().imprimer(RedigerReleve.de(releve(Grand.BFC), REGLES)))
                .isEqualTo(pdf);
    }

    private Releve releve(Region region) {
        if (grand.etat.mouvementsDuRedeploiement(Redeploiements.ID).isEmpty()) {
            grand.accepter(Grand.programmation("G25-27-0001", 200), Grand.FINANCIER);
            grand.accepter(Grand.programmation("G25-27-0002", 300), Grand.FINANCIER);
            grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");
            grand.accepter(Redeploiements.gel(55_000, "G25-27-0001"), Grand.CNSA);
            grand.accepter(Redeploiements.execution(55_000, "G25-27-0001"), Redeploiements.DNS);
        }
        return Releve.de(
                redeploiement,
                region,
                grand.etat.mouvementsDuRedeploiement(Redeploiements.ID),
                LocalDate.of(2025, 12, 31));
    }
}
