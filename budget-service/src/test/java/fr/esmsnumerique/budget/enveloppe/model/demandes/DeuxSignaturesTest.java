package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.DNS;
import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.ID;
import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.execution;
import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.gel;
import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.refus;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Redeploiements;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeRedeploiement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeSignature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a redeployment needs to be executed or given back, once: two persons, two roles, the same distribution, the same year. */
class DeuxSignaturesTest {

    private final Grand grand = Grand.avecDisponible(500);

    @BeforeEach
    void apres_le_15_octobre() {
        grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");
    }

    @Test
    void s_execute_une_seule_fois() {
        grand.accepter(gel(20_000), CNSA);
        grand.accepter(execution(20_000), DNS);

        assertThat(grand.refuser(execution(20_000), DNS))
                .isEqualTo(new RefusDeRedeploiement.NonGele(ID, "il est déjà exécuté"));
        assertThat(grand.refuser(refus(), DNS)).isInstanceOf(RefusDeRedeploiement.NonGele.class);
    }

    @Test
    void ne_s_execute_pas_sans_gel_ni_apres_un_refus() {
        assertThat(grand.refuser(execution(20_000), DNS).phrase()).contains("première signature");
        grand.accepter(gel(20_000), CNSA);
        grand.accepter(refus(), CNSA);
        assertThat(grand.refuser(execution(20_000), DNS).phrase()).contains("refusé");
    }

    @Test
    void le_refus_rend_exactement_ce_qui_etait_gele() {
        grand.programmer(DOSSIER, 300);
        Balance avant = Balance.de(grand.mouvements);
        Mouvement gel = grand.accepter(gel(40_000, DOSSIER), CNSA);

        Mouvement degel = grand.accepter(refus(), DNS);

        assertThat(degel.lignes())
                .isEqualTo(gel.lignes().stream().map(Ligne::inverse).toList());
        assertThat(degel.motif()).isEqualTo("Projets relancés");
        for (Poste poste : Poste.values()) {
            assertThat(Balance.de(grand.mouvements).poste(TITULAIRE_BFC, poste))
                    .isEqualTo(avant.poste(TITULAIRE_BFC, poste));
        }
        assertThat(grand.etat.gel(ID)).isEmpty();
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
        assertThat(grand.refuser(refus(), DNS)).isInstanceOf(RefusDeRedeploiement.NonGele.class);
    }

    @Test
    void exige_deux_personnes_et_deux_qualites() {
        grand.accepter(gel(20_000), CNSA);

        assertThat(grand.refuser(execution(20_000), CNSA)).isInstanceOf(RefusDeSignature.MemeSignataire.class);
        Redeployer memeQualite = new Redeployer(ID, Redeploiements.vers_grand_est(20_000), "CNSA_PILOTE");
        assertThat(grand.refuser(memeQualite, DNS)).isEqualTo(new RefusDeSignature.MemeQualite(ID, "CNSA_PILOTE"));
    }

    @Test
    void la_seconde_signature_couvre_la_meme_repartition() {
        grand.accepter(gel(20_000), CNSA);

        assertThat(grand.refuser(execution(20_000, DOSSIER), DNS))
                .isEqualTo(new RefusDeSignature.RepartitionChangee(ID));
        assertThat(grand.refuser(execution(19_999), DNS)).isInstanceOf(RefusDeSignature.RepartitionChangee.class);
    }

    @Test
    void rien_ne_s_execute_ni_ne_se_rend_apres_l_exercice() {
        grand.accepter(gel(20_000), CNSA);
        grand.maintenant = Instant.parse("2025-12-31T23:00:00Z");

        assertThat(List.of(grand.refuser(execution(20_000), DNS), grand.refuser(refus(), DNS)))
                .allMatch(RefusDEcheance.ExerciceErrone.class::isInstance);
    }

    @Test
    void une_cloture_entre_les_deux_signatures_le_rend_caduc() {
        grand.accepter(gel(20_000), CNSA);
        Compte gele = new Compte(TITULAIRE_BFC, Poste.GELE, Origine.circulaire("FMIS-1"), "");
        Ecriture cloture = Ecriture.de(
                TypeMouvement.CLOTURE,
                List.of(new Ligne(gele, -20_000), new Ligne(gele.pour(Poste.CADUC, ""), 20_000)),
                LocalDate.parse("2025-12-31"));
        grand.etat.appliquer(Mouvement.chainer(
                cloture,
                new MouvementId(Grand.G25, grand.etat.sequence() + 1),
                Instant.parse("2026-01-05T08:00:00Z"),
                CNSA,
                new CleDemande("cloture", "e"),
                grand.etat.empreinte()));

        assertThat(grand.etat.gel(ID)).isEmpty();
        assertThat(grand.refuser(execution(20_000), DNS).phrase()).contains("clôture");
        assertThat(grand.refuser(refus(), DNS).phrase()).contains("clôture");
        grand.etat.annuler();
        assertThat(grand.etat.gel(ID)).isPresent();
    }
}
