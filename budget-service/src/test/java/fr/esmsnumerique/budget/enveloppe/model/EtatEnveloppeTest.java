package fr.esmsnumerique.budget.enveloppe.model;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.budget.enveloppe.model.demandes.Corriger;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Engager;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Examen;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Payer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Redeployer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.RejeterPaiement;
import fr.esmsnumerique.kernel.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EtatEnveloppeTest {

    /** Every kind of mouvement, applied then taken back: the state must judge as if they had never been. */
    @Test
    void annuler_rend_l_etat_d_avant() {
        Grand entier = entier();
        EtatEnveloppe etat = new EtatEnveloppe(Grand.G25);
        for (int coupe = 0; coupe < entier.mouvements.size(); coupe++) {
            List<Mouvement> reste = entier.mouvements.subList(coupe, entier.mouvements.size());
            reste.forEach(etat::appliquer);
            etat.annuler();
            assertThat(etat.sequence()).isEqualTo(coupe);
            reste.forEach(mouvement -> {
                assertThat(etat.dejaEcrit(mouvement.cle().cle())).isEmpty();
                etat.appliquer(mouvement);
            });
            etat.annuler();
            etat.appliquer(entier.mouvements.get(coupe));
            etat.confirmer();
        }
        assertThat(etat.empreinte()).isEqualTo(entier.etat.empreinte());
    }

    @Test
    void annuler_rend_aussi_le_programmeur_le_versement_et_la_correction() {
        Grand grand = entier();
        EtatEnveloppe etat = grand.etat;
        Mouvement rejet = grand.mouvements.getLast();
        EtatEnveloppe rejoue = new EtatEnveloppe(Grand.G25);
        grand.mouvements.subList(0, grand.mouvements.size() - 1).forEach(rejoue::appliquer);
        rejoue.confirmer();
        rejoue.appliquer(rejet);
        rejoue.annuler();

        RejeterPaiement encore = new RejeterPaiement(DOSSIER, "V1", LocalDate.parse("2025-12-08"));
        Instant fin = Instant.parse("2025-12-20T08:00:00Z");
        assertThat(encore.examiner(rejoue, FINANCIER, fin)).isInstanceOf(Examen.Accepter.class);
        assertThat(encore.examiner(etat, FINANCIER, fin)).isInstanceOf(Examen.Refuser.class);
    }

    @Test
    void refuse_un_mouvement_qui_ne_s_enchaine_pas() {
        Grand grand = entier();
        EtatEnveloppe etat = new EtatEnveloppe(Grand.G25);

        assertThatThrownBy(() -> etat.appliquer(grand.mouvements.get(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Chaîne rompue");
    }

    @Test
    void refuse_un_mouvement_qui_rendrait_un_poste_negatif() {
        Grand grand = Grand.avecDisponible(5);
        Compte disponible = Compte.disponible(TITULAIRE_BFC, Origine.circulaire("FMIS-1"));
        Ecriture fausse = Ecriture.de(
                TypeMouvement.PROGRAMMATION,
                List.of(new Ligne(disponible, -501), new Ligne(disponible.pour(Poste.PROGRAMME, DOSSIER), 501)),
                LocalDate.parse("2025-06-02"));
        Mouvement mouvement = Mouvement.chainer(
                fausse,
                new MouvementId(Grand.G25, 3),
                grand.maintenant,
                FINANCIER,
                new CleDemande("c", "e"),
                grand.etat.empreinte());

        assertThatThrownBy(() -> grand.etat.appliquer(mouvement)).hasMessageContaining("Poste négatif");
        assertThat(grand.etat.sequence()).isEqualTo(2);
    }

    @Test
    void un_mouvement_desequilibre_n_existe_pas() {
        Ligne seule = new Ligne(Compte.national(Poste.RESERVE), 1);
        Ecriture fausse = Ecriture.de(TypeMouvement.OUVERTURE, List.of(seule), LocalDate.parse("2025-06-02"));

        assertThatThrownBy(() -> Mouvement.chainer(
                        fausse,
                        new MouvementId(Grand.G25, 1),
                        Instant.parse("2025-06-02T08:00:00Z"),
                        FINANCIER,
                        new CleDemande("c", "e"),
                        Empreintes.ORIGINE))
                .hasMessageContaining("déséquilibré");
    }

    private static Grand entier() {
        Grand grand = Grand.avecDisponible(500);
        Mouvement notification = grand.accepter(Grand.notification(1_000, "FMIS-2"), Grand.CNSA);
        grand.accepter(new Corriger(notification, "Erreur"), Grand.CNSA);
        grand.accepter(Grand.programmation(DOSSIER, 100), DECIDEUR);
        grand.accepter(new Deprogrammer(DOSSIER, TITULAIRE_BFC, "Révision"), FINANCIER);
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.maintenant = Instant.parse("2025-11-03T09:00:00Z");
        grand.accepter(Redeploiements.gel(30_000, DOSSIER), Grand.CNSA);
        grand.accepter(Redeploiements.refus(), Grand.CNSA);
        Repartition repartition = Redeploiements.vers_grand_est(10_000);
        grand.accepter(Redeploiements.gel("2025-G25-R02", repartition), Grand.CNSA);
        grand.accepter(new Redeployer("2025-G25-R02", repartition, "DNS_PILOTE"), Redeploiements.DNS);
        grand.accepter(
                new Engager(
                        DOSSIER,
                        TITULAIRE_BFC,
                        Optional.of(Montant.euros(300)),
                        Optional.empty(),
                        Optional.empty(),
                        Grand.ECHEANCES),
                DECIDEUR);
        grand.maintenant = Instant.parse("2025-12-20T09:00:00Z");
        grand.accepter(
                new Payer(DOSSIER, "V1", Tranche.AVANCE, Montant.euros(150), LocalDate.parse("2025-12-01")), FINANCIER);
        grand.accepter(new RejeterPaiement(DOSSIER, "V1", LocalDate.parse("2025-12-08")), FINANCIER);
        return grand;
    }
}
