package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.Empreintes;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Regle;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrigerTest {

    private static final Map<TypeMouvement, String> AUTRES_VOIES = Map.ofEntries(
            Map.entry(TypeMouvement.DEPROGRAMMATION, "Programmez ou reprogrammez le dossier."),
            Map.entry(
                    TypeMouvement.ENGAGEMENT,
                    "Un engagement se défait par un retrait, total ou partiel, sur avenant ou décision."),
            Map.entry(TypeMouvement.RETRAIT, "Après un retrait total, le dossier se programme et s'engage de nouveau."),
            Map.entry(TypeMouvement.GEL, "Refusez le redéploiement : ses crédits sont dégelés."),
            Map.entry(TypeMouvement.DEGEL, "Proposez un nouveau redéploiement."),
            Map.entry(TypeMouvement.REDEPLOIEMENT, "Un redéploiement se défait par un autre, en sens inverse."),
            Map.entry(TypeMouvement.CLOTURE, "Des AE caduques ne redeviennent utilisables que par un report décidé."),
            Map.entry(
                    TypeMouvement.REPORT,
                    "Un report se reprend par une notification négative dans l'exercice qui l'a reçu."),
            Map.entry(
                    TypeMouvement.PAIEMENT,
                    "Un paiement se reprend par son rejet, déclaré par le gestionnaire du fonds."),
            Map.entry(TypeMouvement.REJET_PAIEMENT, "Un rejet erroné se reprend par un nouveau paiement déclaré."),
            Map.entry(TypeMouvement.CORRECTION, "Écrivez de nouveau le mouvement d'origine."));

    private final Grand grand = Grand.avecDisponible(500);

    @Test
    void ecrit_l_inverse_exact_et_laisse_l_original() {
        Mouvement notification = grand.accepter(Grand.notification(20_000, "FMIS-2"), CNSA);

        Mouvement correction = grand.accepter(new Corriger(notification, "Région erronée"), CNSA);

        assertThat(correction.lignes())
                .isEqualTo(notification.lignes().stream().map(Ligne::inverse).toList());
        assertThat(grand.mouvements).contains(notification);
        assertThat(grand.disponible()).isEqualTo(50_000);
        assertThat(Balance.de(grand.mouvements).notifie(TITULAIRE_BFC)).isEqualTo(50_000);
    }

    @Test
    void ne_corrige_qu_une_fois() {
        Mouvement notification = grand.accepter(Grand.notification(20_000, "FMIS-2"), CNSA);
        grand.accepter(new Corriger(notification, "Région erronée"), CNSA);

        assertThat(grand.refuser(new Corriger(notification, "Encore"), CNSA).phrase())
                .contains("il l'est déjà");
    }

    @Test
    void refuse_si_les_credits_ont_servi() {
        Mouvement notification = grand.mouvements.get(1);
        grand.accepter(Grand.programmation(DOSSIER, 1), FINANCIER);

        assertThat(grand.refuser(new Corriger(notification, "Erreur"), CNSA).phrase())
                .contains("utilisés depuis");
    }

    @Test
    void refuse_un_engagement_dont_d_autres_dependent() {
        grand.accepter(Grand.programmation(DOSSIER, 1), FINANCIER);
        Mouvement engagement = grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);

        assertThat(grand.refuser(new Corriger(engagement, "Erreur"), DECIDEUR))
                .isInstanceOf(RefusDeTenue.CorrectionImpossible.class);
    }

    @Test
    void refuse_une_programmation_suivie_d_une_autre_ecriture() {
        Mouvement programmation = grand.accepter(Grand.programmation(DOSSIER, 100), FINANCIER);
        grand.accepter(new Deprogrammer(DOSSIER, TITULAIRE_BFC, "Révision"), FINANCIER);
        grand.accepter(Grand.programmation(DOSSIER, 100), FINANCIER);

        assertThat(grand.refuser(new Corriger(programmation, "Erreur"), FINANCIER)
                        .phrase())
                .contains("un autre mouvement a suivi");
    }

    @Test
    void une_ouverture_corrigee_peut_etre_refaite() {
        Grand neuf = new Grand();
        Mouvement ouverture = neuf.accepter(new Ouvrir(Montant.euros(10), "Décision 1"), CNSA);
        neuf.accepter(new Corriger(ouverture, "Montant erroné"), CNSA);

        assertThat(neuf.refuser(Grand.notification(1, "FMIS-1"), CNSA))
                .isInstanceOf(RefusDOuverture.EnveloppeNonOuverte.class);
        neuf.accepter(new Ouvrir(Montant.euros(100), "Décision 2"), CNSA);
        assertThat(Balance.de(neuf.mouvements).ouvert()).isEqualTo(10_000);
    }

    @Test
    void une_ouverture_corrigee_se_refait_meme_quand_un_report_est_arrive() {
        Grand ancien = Grand.avecDisponible(500);
        ancien.maintenant = Instant.parse("2026-01-05T10:00:00Z");
        ancien.accepter(new Clore("Fin 2025"), CNSA);
        Mouvement emis = ancien.accepter(
                new Reporter(
                        List.of(new Reporter.Part(new Reporter.Source(TITULAIRE_BFC, "FMIS-1"), Montant.euros(500))),
                        "Arrêté",
                        LocalDate.parse("2026-01-05"),
                        new Reporter.RegleDeReport(true, Regle.BUD_03.reference())),
                CNSA);
        Grand neuf = new Grand(EnveloppeId.de("2026-G25"));
        neuf.maintenant = ancien.maintenant;
        Mouvement ouverture = neuf.accepter(new Ouvrir(Montant.euros(10), "Décision 1"), CNSA);
        neuf.accepter(new RecevoirReport(emis), CNSA);
        neuf.accepter(new Corriger(ouverture, "Montant erroné"), CNSA);

        neuf.accepter(new Ouvrir(Montant.euros(100), "Décision 2"), CNSA);

        assertThat(Balance.de(neuf.mouvements).ouvert()).isEqualTo(60_000);
        assertThat(neuf.refuser(new Ouvrir(Montant.euros(1), "Décision 3"), CNSA)
                        .code())
                .isEqualTo("enveloppe.deja_ouverte");
    }

    @ParameterizedTest
    @EnumSource(
            value = TypeMouvement.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OUVERTURE", "NOTIFICATION_AE", "PROGRAMMATION"})
    void ce_qui_ne_se_corrige_pas_dit_par_ou_passer(TypeMouvement type) {
        Compte programme = new Compte(TITULAIRE_BFC, Poste.PROGRAMME, Origine.circulaire("FMIS-1"), DOSSIER);
        Ecriture ecriture = Ecriture.de(
                type,
                List.of(new Ligne(programme, -1), new Ligne(programme.pour(Poste.ENGAGE, DOSSIER), 1)),
                LocalDate.parse("2025-06-02"));
        Mouvement autre = Mouvement.chainer(
                ecriture,
                new MouvementId(Grand.G25, 9),
                grand.maintenant,
                CNSA,
                new CleDemande("cle", "empreinte"),
                Empreintes.ORIGINE);

        assertThat(grand.refuser(new Corriger(autre, "Erreur"), CNSA))
                .isInstanceOfSatisfying(RefusDeTenue.CorrectionImpossible.class, refus -> {
                    assertThat(refus.action()).isEqualTo(AUTRES_VOIES.get(type));
                    assertThat(refus.phrase()).endsWith(refus.action());
                });
    }
}
