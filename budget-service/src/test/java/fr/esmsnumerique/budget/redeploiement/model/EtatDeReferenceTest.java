package fr.esmsnumerique.budget.redeploiement.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Redeploiements;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.budget.redeploiement.model.EtatDeReference.EtatDeRegion;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was not engaged at the end of 15 October, and at its start: the two readings of one day (AMB-07). */
class EtatDeReferenceTest {

    private static final Instant APRES = Instant.parse("2025-11-01T00:00:00Z");

    private final Grand grand = Grand.avecDisponible(1_000);

    @Test
    void un_engagement_du_jour_compte_a_la_fin_et_pas_au_debut() {
        programmer("G25-27-0001", 200, "2025-06-02T08:00:00Z");
        engager("G25-27-0001", "2025-10-15T12:00:00Z");

        EtatDeRegion bfc = etat(Redeploiements.QUINZE_OCTOBRE, APRES);

        assertThat(bfc.finDeJournee()).isEqualTo(new Chiffres(100_000, 20_000, 80_000, 80_000, 0, 0));
        assertThat(bfc.debutDeJournee()).isEqualTo(new Chiffres(100_000, 0, 100_000, 80_000, 20_000, 0));
        assertThat(bfc.projets()).isEmpty();
    }

    @Test
    void le_jour_est_celui_de_paris_jusqu_a_minuit() {
        programmer("G25-27-0001", 200, "2025-06-02T08:00:00Z");
        programmer("G25-27-0002", 300, "2025-06-02T09:00:00Z");
        engager("G25-27-0001", "2025-10-15T21:59:59Z"); // 23 h 59 in Paris
        engager("G25-27-0002", "2025-10-15T22:00:00Z"); // the 16th in Paris

        EtatDeRegion bfc = etat(Redeploiements.QUINZE_OCTOBRE, APRES);

        assertThat(bfc.finDeJournee().engage()).isEqualTo(20_000);
        assertThat(bfc.projets()).extracting(ProjetProgramme::dossier).containsExactly("G25-27-0002");
    }

    @Test
    void ce_qui_n_etait_pas_encore_connu_ne_compte_pas() {
        programmer("G25-27-0001", 200, "2025-06-02T08:00:00Z");
        Instant decide = Instant.parse("2025-10-15T12:00:00Z");
        engager("G25-27-0001", decide.toString());

        assertThat(etat(Redeploiements.QUINZE_OCTOBRE, decide).finDeJournee().engage())
                .isEqualTo(20_000);
        assertThat(etat(Redeploiements.QUINZE_OCTOBRE, decide.minusNanos(1))
                        .finDeJournee()
                        .engage())
                .isZero();
    }

    @Test
    void les_projets_sont_du_plus_ancien_au_plus_recent_et_gardent_leur_premier_jour() {
        programmer("G25-27-0002", 300, "2025-06-02T08:00:00Z");
        programmer("G25-27-0001", 200, "2025-07-02T08:00:00Z");

        assertThat(etat(Redeploiements.QUINZE_OCTOBRE, APRES).projets())
                .containsExactly(
                        new ProjetProgramme("G25-27-0002", Grand.TITULAIRE_BFC, 30_000, LocalDate.parse("2025-06-02")),
                        new ProjetProgramme("G25-27-0001", Grand.TITULAIRE_BFC, 20_000, LocalDate.parse("2025-07-02")));
    }

    @Test
    void une_programmation_reprise_repart_d_un_nouveau_jour() {
        programmer("G25-27-0001", 200, "2025-06-02T08:00:00Z");
        grand.maintenant = Instant.parse("2025-06-10T08:00:00Z");
        grand.accepter(new Deprogrammer("G25-27-0001", Grand.TITULAIRE_BFC, "Retiré"), Grand.FINANCIER);
        programmer("G25-27-0001", 250, "2025-07-02T08:00:00Z");

        assertThat(etat(Redeploiements.QUINZE_OCTOBRE, APRES).projets())
                .containsExactly(
                        new ProjetProgramme("G25-27-0001", Grand.TITULAIRE_BFC, 25_000, LocalDate.parse("2025-07-02")));
    }

    @Test
    void une_programmation_rompue_en_partie_par_un_gel_garde_son_jour() {
        programmer("G25-27-0001", 200, "2025-06-02T08:00:00Z");
        grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");
        grand.accepter(Redeploiements.gel(90_000, "G25-27-0001"), Grand.CNSA);

        assertThat(etat(LocalDate.parse("2025-10-20"), APRES).projets())
                .containsExactly(
                        new ProjetProgramme("G25-27-0001", Grand.TITULAIRE_BFC, 10_000, LocalDate.parse("2025-06-02")));
    }

    @Test
    void chaque_region_a_sa_ligne_par_code_et_ses_seuls_projets() {
        programmer("G25-27-0001", 200, "2025-06-02T08:00:00Z");

        EtatDeReference etat =
                EtatDeReference.de(grand.mouvements, new Situation(Redeploiements.QUINZE_OCTOBRE, APRES));

        assertThat(etat.regions()).hasSize(Region.values().length);
        assertThat(etat.regions()).extracting(e -> e.region().code()).isSorted();
        assertThat(etat.regions()).filteredOn(e -> e.region() != Grand.BFC).allSatisfy(vide -> {
            assertThat(vide.finDeJournee()).isEqualTo(Chiffres.NULS);
            assertThat(vide.projets()).isEmpty();
        });
    }

    private EtatDeRegion etat(LocalDate au, Instant connuLe) {
        return EtatDeReference.de(grand.mouvements, new Situation(au, connuLe)).regions().stream()
                .filter(region -> region.region() == Grand.BFC)
                .findFirst()
                .orElseThrow();
    }

    private void programmer(String dossier, long euros, String le) {
        grand.maintenant = Instant.parse(le);
        grand.accepter(Grand.programmation(dossier, euros), Grand.FINANCIER);
    }

    private void engager(String dossier, String le) {
        grand.maintenant = Instant.parse(le);
        grand.accepter(Grand.engagement(dossier), Grand.DECIDEUR);
    }
}
