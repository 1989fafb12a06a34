package fr.esmsnumerique.budget.enveloppe.model;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.BFC;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.G25;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Clore;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Corriger;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Ouvrir;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Programmer;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the ledger says of itself: names, numbers, who and what a mouvement touches. */
class ValeursDuGrandLivreTest {

    private static final Titulaire GRAND_EST = Titulaire.de(Region.GRAND_EST);

    @Test
    void un_titulaire_est_une_region_connue_ou_la_nation() {
        assertThat(new Titulaire("NAT")).isEqualTo(Titulaire.NATIONAL);
        assertThat(new Titulaire("27")).isEqualTo(TITULAIRE_BFC);
        assertThatThrownBy(() -> new Titulaire("99")).hasMessageContaining("99");
        assertThat(TITULAIRE_BFC.region()).contains(BFC);
        assertThat(Titulaire.NATIONAL.region()).isEmpty();
        assertThat(Titulaire.NATIONAL.nom()).isEqualTo("le niveau national");
        assertThat(GRAND_EST.nom()).isEqualTo("Grand Est");
    }

    @Test
    void les_enveloppes_se_rangent_par_exercice_puis_par_campagne() {
        assertThat(Stream.of("2026-G25", "2025-G25", "2025-G22")
                        .map(EnveloppeId::de)
                        .sorted()
                        .map(EnveloppeId::toString))
                .containsExactly("2025-G22", "2025-G25", "2026-G25");
    }

    @Test
    void un_numero_de_mouvement_a_douze_chiffres() {
        assertThat(MouvementId.de("2025-G25/000000000012")).isEqualTo(new MouvementId(G25, 12));
        for (String faux : List.of(
                "2025-G25/12", "2025-G25", "/000000000012", "2025-G25/0000000000012", "2025-G25/00000000001x")) {
            assertThatThrownBy(() -> MouvementId.de(faux)).as(faux).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new MouvementId(G25, 0)).hasMessageContaining("0");
    }

    @Test
    void un_mouvement_dit_les_regions_et_les_dossiers_qu_il_touche() {
        Grand grand = Grand.avecDisponible(1_000);
        assertThat(grand.mouvements.getFirst().titulaires()).isEmpty();
        assertThat(grand.mouvements.getFirst().titulaire()).isEmpty();
        assertThat(grand.mouvements.getLast().titulaire()).contains(TITULAIRE_BFC);
        assertThat(grand.mouvements.getLast().dossier()).isEmpty();
        assertThat(grand.mouvements.getLast().montantCentimes()).isEqualTo(100_000);

        Mouvement programmation = grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        assertThat(programmation.dossier()).contains(DOSSIER);
        assertThat(programmation.montantCentimes()).isEqualTo(30_000);
        assertThat(grand.accepter(Grand.engagement(DOSSIER), DECIDEUR).montantCentimes())
                .isEqualTo(30_000);

        grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");
        grand.accepter(Redeploiements.gel(10_000), CNSA);
        Mouvement execution = grand.accepter(Redeploiements.execution(10_000), Redeploiements.DNS);
        assertThat(execution.titulaires()).containsExactly(TITULAIRE_BFC, GRAND_EST);
        assertThat(execution.titulaire()).isEmpty();
    }

    @Test
    void l_etat_dit_ou_il_en_est() {
        Grand grand = new Grand();
        assertThat(grand.etat.tete()).isEqualTo(PointDeChaine.ORIGINE);
        assertThat(grand.etat.derniereDecision()).isEmpty();

        Mouvement ouverture = grand.accepter(new Ouvrir(Montant.euros(10), "Décision"), CNSA);

        assertThat(grand.etat.tete()).isEqualTo(new PointDeChaine(1, ouverture.empreinte()));
        assertThat(grand.etat.derniereDecision()).contains(grand.maintenant);
        assertThat(grand.etat.dejaEcrit(ouverture.cle().cle())).contains(ouverture);
        assertThat(grand.etat.dejaEcrit("autre")).isEmpty();
        Verification verification = new Verification(G25);
        verification.verifier(ouverture);
        assertThat(verification.resultat().tete()).isEqualTo(grand.etat.tete());
    }

    @Test
    void une_balance_dit_son_dernier_mouvement_et_ses_origines() {
        Grand grand = Grand.avecDisponible(1_000);
        grand.accepter(Grand.notification(5_000, "FMIS-2"), CNSA);
        Balance balance = Balance.de(grand.mouvements);

        assertThat(balance.sequence()).isEqualTo(3);
        assertThat(balance.origines(TITULAIRE_BFC))
                .containsExactly(Origine.circulaire("FMIS-1"), Origine.circulaire("FMIS-2"));
        assertThat(balance.origines(GRAND_EST)).isEmpty();
    }

    @Test
    void une_balance_copiee_dit_tout_ce_que_dit_l_original_et_vit_sa_vie() {
        Grand grand = Grand.avecDisponible(1_000);
        grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");
        grand.accepter(Redeploiements.gel(10_000), CNSA);
        grand.accepter(Redeploiements.execution(10_000), Redeploiements.DNS);
        Balance original = Balance.de(grand.mouvements);
        original.ajouter(report(5, 700));

        Balance copie = original.copie();
        original.ajouter(report(6, 1));

        assertThat(copie.notifie(TITULAIRE_BFC)).isEqualTo(100_000);
        assertThat(copie.cede(TITULAIRE_BFC)).isEqualTo(10_000);
        assertThat(copie.recu(GRAND_EST)).isEqualTo(10_000);
        assertThat(copie.reporteDe(GRAND_EST)).isEqualTo(700);
        assertThat(copie.alloue(GRAND_EST)).isEqualTo(10_700);
        assertThat(copie.sequence()).isEqualTo(5);
    }

    private static Mouvement report(long sequence, long centimes) {
        Compte recu = Compte.disponible(GRAND_EST, Origine.report("Décision 2026-1"));
        return Mouvement.chainer(
                Ecriture.de(
                        TypeMouvement.REPORT,
                        List.of(new Ligne(Compte.national(Poste.CADRE), -centimes), new Ligne(recu, centimes)),
                        LocalDate.parse("2025-10-20")),
                new MouvementId(G25, sequence),
                Instant.parse("2025-10-20T08:00:00Z"),
                CNSA,
                new CleDemande("report " + sequence, "e"),
                Empreintes.ORIGINE);
    }

    /** A corrected programming gives credits back to the region, not to the nation. */
    @Test
    void corriger_une_programmation_ne_change_pas_ce_qui_fut_notifie() {
        Grand grand = Grand.avecDisponible(1_000);
        Mouvement programmation = grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);

        grand.accepter(new Corriger(programmation, "Erreur"), FINANCIER);

        assertThat(grand.disponible()).isEqualTo(100_000);
        assertThat(Balance.de(grand.mouvements).notifie(TITULAIRE_BFC)).isEqualTo(100_000);
    }

    @Test
    void la_cloture_range_ses_lignes_par_titulaire_poste_et_origine() {
        Grand grand = new Grand();
        grand.accepter(new Ouvrir(Montant.euros(1_000_000), "Décision"), CNSA);
        grand.accepter(new NotifierAe(Region.GRAND_EST, 500, "FMIS-2", LocalDate.parse("2025-05-12")), CNSA);
        grand.accepter(new NotifierAe(Region.GRAND_EST, 400, "FMIS-1", LocalDate.parse("2025-05-12")), CNSA);
        grand.accepter(Grand.notification(300, "FMIS-9"), CNSA);
        grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");
        grand.accepter(Redeploiements.gel(200), CNSA);
        grand.accepter(Redeploiements.execution(200), Redeploiements.DNS);
        grand.maintenant = Instant.parse("2026-01-02T08:00:00Z");

        assertThat(grand.accepter(new Clore("Fin"), CNSA).lignes().stream()
                        .filter(ligne -> ligne.centimes() < 0)
                        .map(ligne -> ligne.compte().titulaire().code() + " "
                                + ligne.compte().origine().reference()))
                .containsExactly("27 FMIS-9", "44 FMIS-1", "44 FMIS-2", "44 " + Redeploiements.ID, "NAT ");
    }

    @Test
    void une_demande_impossible_dit_pourquoi() {
        Grand grand = Grand.avecDisponible(1_000);
        assertThat(grand.refuser(
                        new Programmer(DOSSIER, TITULAIRE_BFC, new Montant(0), () -> Exemples.ECHEANCES), FINANCIER))
                .isInstanceOf(RefusDeCredit.MontantNul.class);
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
        assertThat(grand.refuser(new Deprogrammer(DOSSIER, TITULAIRE_BFC, "Révision"), FINANCIER))
                .isEqualTo(new RefusDeProgrammation.DejaEngage(DOSSIER, 30_000));
        assertThat(new Grand().refuser(Grand.notification(1, "FMIS-1"), CNSA))
                .isEqualTo(new RefusDOuverture.EnveloppeNonOuverte(G25));
        Mouvement notification = grand.mouvements.get(1);
        grand.maintenant = Instant.parse("2026-01-02T08:00:00Z");
        assertThat(grand.refuser(Grand.notification(1, "FMIS-2"), CNSA))
                .isInstanceOf(RefusDEcheance.ExerciceErrone.class);
        assertThat(grand.refuser(new Corriger(notification, "Trop tard"), CNSA))
                .isInstanceOf(RefusDEcheance.ExerciceErrone.class);
    }

    @Test
    void une_circulaire_du_jour_meme_est_admise() {
        Grand grand = Grand.avecDisponible(1_000);
        LocalDate aujourdhui = LocalDate.parse("2025-06-02");
        assertThat(grand.accepter(new NotifierAe(BFC, 1, "FMIS-3", aujourdhui), CNSA)
                        .dateEffet())
                .isEqualTo(aujourdhui);
        assertThat(grand.refuser(new NotifierAe(BFC, 1, "FMIS-4", aujourdhui.plusDays(1)), CNSA))
                .isInstanceOf(RefusDEcheance.DateInvalide.class);
    }
}
