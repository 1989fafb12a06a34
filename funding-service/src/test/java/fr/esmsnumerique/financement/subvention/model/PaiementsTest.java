package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Un versement, de sa demande au retour du gestionnaire du fonds")
class PaiementsTest {

    private static final LocalDate JOUR_10 = JOUR.plusDays(10);
    private static final Montant MOITIE = Montant.euros(210_000);
    private static final String LOT = "LOT-27-2025-0001";

    private final Subvention signee = conventionnee(engagee(decidee(calculee())));

    @Test
    void suit_demande_validation_transmission_paiement() {
        assertThat(refus(avance(signee).valider(JOUR_10))).isEqualTo("versement.etat");
        Subvention demandee = apres(avance(signee).demander(JOUR_10));
        assertThat(refus(avance(demandee).demander(JOUR_10))).isEqualTo("versement.etat");
        assertThat(refus(transmettre(demandee, LOT))).isEqualTo("versement.etat");
        Issue validation = avance(demandee).valider(JOUR_10);
        assertThat(faits(validation)).isEmpty();
        Subvention validee = apres(validation);
        assertThat(versement(validee).valideLe()).isEqualTo(JOUR_10);
        assertThat(refus(avance(validee).payer(JOUR_10, JOUR_10))).isEqualTo("versement.etat");

        Issue transmission = transmettre(validee, LOT);
        assertThat(faits(transmission)).containsExactly("versement.transmis");
        assertThat(versement(apres(transmission)).dernierLot()).contains(LOT);
        Issue paiement = avance(apres(transmission)).payer(JOUR_10.plusDays(2), JOUR_10.plusDays(3));

        assertThat(((Issue.Acceptee) paiement).faits().getFirst().donnees())
                .containsEntry("versementId", "G25-27-0001-AVANCE")
                .containsEntry("montantCentimes", 21_000_000L)
                .containsEntry("tentative", 1)
                .containsEntry("datePaiement", JOUR_10.plusDays(2).toString());
        assertThat(refus(avance(apres(paiement)).valider(JOUR_10))).isEqualTo("versement.etat");
    }

    @Test
    void le_meme_lot_repris_ne_transmet_pas_deux_fois_et_un_autre_est_refuse() {
        Subvention transmise = transmise();

        assertThat(transmettre(transmise, LOT)).isEqualTo(new Issue.SansEffet(transmise));
        assertThat(refus(transmettre(transmise, "LOT-27-2025-0002"))).isEqualTo("versement.etat");
    }

    @Test
    void un_lot_ne_transmet_ni_un_autre_montant_ni_sans_engagement() {
        Subvention validee = validee();
        Issue autreMontant = avance(validee).transmettre(LOT, new Montant(MOITIE.centimes() - 1), JOUR_10);
        assertThat(refus(autreMontant)).isEqualTo("versement.montant_change");

        Subvention retiree =
                apres(validee.retirer(new Engagement("2025-G25", Montant.ZERO, "2025-G25/000000000020", JOUR_10)));
        assertThat(refus(transmettre(retiree, LOT))).isEqualTo("versement.conditions");
    }

    @Test
    void une_demande_renvoyee_se_redemande_et_chaque_renvoi_est_un_fait() {
        Subvention demandee = apres(avance(signee).demander(JOUR_10));
        assertThat(refus(avance(demandee).renvoyer(" "))).isEqualTo("versement.motif_requis");
        Issue renvoi = avance(demandee).renvoyer("RIB illisible");
        Subvention renvoyee = apres(renvoi);

        assertThat(faits(renvoi)).containsExactly("versement.renvoye");
        assertThat(versement(renvoyee).etat()).isEqualTo(EtatVersement.ATTENDU);
        assertThat(versement(renvoyee).motifRenvoi()).contains("RIB illisible");
        assertThat(versement(renvoyee).demandeLe()).isNull();
        Subvention redemandee = apres(avance(renvoyee).demander(JOUR_10));
        assertThat(versement(redemandee).motifRenvoi()).isEmpty();
        Issue second = avance(apres(avance(redemandee).valider(JOUR_10))).renvoyer("Encore");
        assertThat(cle(second)).isNotEqualTo(cle(renvoi));
        assertThat(versement(apres(second)).valideLe()).isNull();
    }

    @Test
    void ce_que_le_gestionnaire_detient_ou_a_paye_ne_se_renvoie_pas() {
        assertThat(refus(avance(signee).renvoyer("Motif"))).isEqualTo("versement.etat");
        assertThat(refus(avance(transmise()).renvoyer("Motif"))).isEqualTo("versement.etat");
        assertThat(refus(avance(payee()).renvoyer("Motif"))).isEqualTo("versement.etat");
    }

    @Test
    void un_versement_rejete_peut_etre_valide_transmis_et_paye_de_nouveau() {
        assertThat(refus(avance(transmise()).rejeter(JOUR_10, JOUR_10, " "))).isEqualTo("versement.motif_requis");
        Issue rejet = avance(transmise()).rejeter(JOUR_10, JOUR_10, "Compte clos");
        assertThat(((Issue.Acceptee) rejet).faits().getFirst().donnees()).doesNotContainKey("paiementDefaitLe");

        Subvention revalidee = apres(avance(apres(rejet)).valider(JOUR_10.plusDays(1)));
        assertThat(versement(revalidee).motifRejet()).isEqualTo("Compte clos");
        Issue retransmise = avance(revalidee).transmettre("LOT-27-2025-0002", MOITIE, JOUR_10.plusDays(1));
        assertThat(cle(retransmise)).isEqualTo("versement-transmis/AVANCE/2");
        assertThat(versement(apres(retransmise)).motifRejet()).isNull();
        assertThat(faits(avance(apres(retransmise)).payer(JOUR_10.plusDays(1), JOUR_10.plusDays(1))))
                .containsExactly("versement.paye");
    }

    @Test
    void un_paiement_revenu_de_la_banque_se_defait() {
        Issue rejet = avance(payee()).rejeter(JOUR_10.plusDays(1), JOUR_10.plusDays(1), "Retour banque");

        assertThat(((Issue.Acceptee) rejet).faits().getFirst().donnees())
                .containsEntry("paiementDefaitLe", JOUR_10.toString())
                .containsEntry("dateRejet", JOUR_10.plusDays(1).toString());
        assertThat(versement(apres(rejet)).etat()).isEqualTo(EtatVersement.REJETE);
    }

    @ParameterizedTest(name = "retour daté de {0} jour(s) après la transmission : admis {1}")
    @CsvSource({"-1,false", "0,true", "5,true", "6,false"})
    void la_date_du_retour_est_entre_la_transmission_et_aujourd_hui(int decalage, boolean admise) {
        Issue issue = avance(transmise()).payer(JOUR_10.plusDays(decalage), JOUR_10.plusDays(5));

        if (admise) {
            assertThat(faits(issue)).containsExactly("versement.paye");
        } else {
            assertThat(refus(issue)).isEqualTo("versement.date");
        }
    }

    @Test
    void un_retour_deja_recu_ne_change_rien_meme_apres_une_nouvelle_validation() {
        Retour rejet = retour(false, MOITIE, "Compte clos");
        Subvention rejetee = apres(recevoir(transmise(), rejet, 1));
        Subvention revalidee = apres(avance(rejetee).valider(JOUR_10));
        Subvention retransmise = apres(transmettre(revalidee, "LOT-27-2025-0002"));

        for (Subvention etape : List.of(rejetee, revalidee, retransmise)) {
            assertThat(recevoir(etape, rejet, 1)).isEqualTo(new Issue.SansEffet(etape));
        }
        Retour paye = retour(true, MOITIE, null);
        assertThat(refus(recevoir(retransmise, paye, 1))).isEqualTo("retour.reference");
        assertThat(refus(recevoir(retransmise, paye, 3))).isEqualTo("retour.reference");
        assertThat(faits(recevoir(retransmise, paye, 2))).containsExactly("versement.paye");
    }

    @ParameterizedTest(name = "{0} centime(s) d'écart : {1}")
    @CsvSource({"-1,retour.montant", "1,retour.montant"})
    void un_retour_d_un_autre_montant_est_refuse(long ecart, String code) {
        Retour autre = retour(true, new Montant(MOITIE.centimes() + ecart), null);

        assertThat(refus(recevoir(transmise(), autre, 1))).isEqualTo(code);
        Subvention payee = apres(recevoir(transmise(), retour(true, MOITIE, null), 1));
        assertThat(refus(recevoir(payee, autre, 1)))
                .as("la même réponse, reçue une seconde fois avec un autre montant")
                .isEqualTo(code);
    }

    private static Retour retour(boolean paye, Montant montant, @Nullable String motif) {
        return new Retour(paye, montant, JOUR_10, motif);
    }

    private static Issue recevoir(Subvention subvention, Retour retour, int tentative) {
        return avance(subvention).recevoirRetour(retour, tentative, JOUR_10);
    }

    private static Issue transmettre(Subvention subvention, String lot) {
        return avance(subvention).transmettre(lot, MOITIE, JOUR_10);
    }

    private Subvention validee() {
        return apres(avance(apres(avance(signee).demander(JOUR_10))).valider(JOUR_10));
    }

    private Subvention transmise() {
        return apres(transmettre(validee(), LOT));
    }

    private Subvention payee() {
        return apres(avance(transmise()).payer(JOUR_10, JOUR_10));
    }

    private static Versement versement(Subvention subvention) {
        return subvention.versement(Tranche.AVANCE).orElseThrow();
    }

    private static String cle(Issue issue) {
        return ((Issue.Acceptee) issue).faits().getFirst().cle();
    }

    private static Paiements avance(Subvention subvention) {
        return Paiements.de(subvention, Tranche.AVANCE).orElseThrow();
    }
}
