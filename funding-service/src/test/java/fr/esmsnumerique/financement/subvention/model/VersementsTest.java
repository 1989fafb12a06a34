package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Versements d'une subvention")
class VersementsTest {

    private final Subvention engagee = engagee(decidee(calculee()));
    private final Subvention signee = conventionnee(engagee);
    private final LocalDate jour = JOUR.plusDays(10);

    @Test
    void chaque_condition_manquante_dit_pourquoi() {
        List<Condition> conditions = decidee(calculee()).conditions(Tranche.AVANCE);

        assertThat(conditions)
                .extracting(Condition::code)
                .containsExactly("engagement_effectue", "convention_signee", "partenariat_signe");
        assertThat(conditions)
                .extracting(Condition::raison)
                .containsExactly(
                        "L'ARS n'a pas encore engagé les crédits.",
                        "La convention n'est pas encore établie.",
                        "Sans objet : un seul organisme gestionnaire.");
        assertThat(refus(paiements(engagee, Tranche.AVANCE).demander(jour))).isEqualTo("versement.conditions");
    }

    @Test
    @DisplayName("EX-69 : l'avance d'un groupement attend sa convention de partenariat")
    void avance_d_un_groupement() {
        Subvention groupement = conventionnee(engagee(decidee(groupement())));
        assertThat(groupement.payable(Tranche.AVANCE)).isFalse();

        Subvention etablie = conventionEtablie(groupement, TypeConvention.PARTENARIAT, JOUR);
        Issue signature = partenariat(etablie, "210000014", "210000022");

        assertThat(faits(signature)).containsExactly("convention.signee", "versement.payable");
    }

    @Test
    @DisplayName("EX-69 et PAY-05 : le solde attend l'attestation des cibles, tout ou rien")
    void solde_sur_attestation() {
        assertThat(refus(paiements(signee, Tranche.SOLDE).demander(jour))).isEqualTo("versement.conditions");
        Subvention nonAtteintes = apres(signee.attester(new Attestation("A-1", jour, false)));
        assertThat(nonAtteintes.payable(Tranche.SOLDE)).isFalse();

        Issue atteintes = nonAtteintes.attester(new Attestation("A-2", jour.plusDays(30), true));

        assertThat(faits(atteintes)).containsExactly("versement.payable");
        assertThat(apres(atteintes).payable(Tranche.SOLDE)).isTrue();
    }

    @Test
    void les_memes_evenements_recus_deux_fois_ne_changent_rien() {
        Attestation attestation = new Attestation("A-1", jour, true);
        Subvention attestee = apres(signee.attester(attestation));

        assertThat(attestee.attester(attestation)).isEqualTo(new Issue.SansEffet(attestee));
        assertThat(engagee.engager(engagement(engagee.calcul().total()))).isEqualTo(new Issue.SansEffet(engagee));
    }

    @Test
    void apres_un_retrait_total_rien_n_est_payable_jusqu_au_nouvel_engagement() {
        Montant total = signee.calcul().total();
        Subvention demandee = apres(paiements(signee, Tranche.AVANCE).demander(jour));

        Subvention retiree = apres(demandee.retirer(livre(Montant.ZERO, 20)));

        assertThat(retiree.etat()).isEqualTo(Etat.DECIDE);
        assertThat(retiree.payable(Tranche.AVANCE)).isFalse();
        assertThat(raisonDeLEngagement(retiree)).contains("a retiré l'engagement", "2025-G25/000000000020");
        assertThat(refus(paiements(retiree, Tranche.AVANCE).valider(jour))).isEqualTo("versement.conditions");
        assertThat(apres(retiree.attester(new Attestation("A-1", jour, true))).payable(Tranche.SOLDE))
                .isFalse();

        Subvention reengagee = apres(retiree.engager(livre(total, 30)));
        assertThat(reengagee.etat()).isEqualTo(Etat.ENGAGE);
        assertThat(apres(paiements(reengagee, Tranche.AVANCE).valider(jour))
                        .versement(Tranche.AVANCE)
                        .orElseThrow()
                        .etat())
                .isEqualTo(EtatVersement.VALIDE);
    }

    @Test
    void un_retrait_partiel_bloque_les_versements_jusqu_a_l_avenant() {
        Montant total = signee.calcul().total();
        Subvention reduite = apres(signee.retirer(livre(new Montant(total.centimes() - 1), 20)));

        assertThat(reduite.etat()).isEqualTo(Etat.ENGAGE);
        assertThat(reduite.engagementEventuel())
                .contains(new Engagement(
                        "2025-G25",
                        new Montant(total.centimes() - 1),
                        "2025-G25/000000000020",
                        signee.engagementEventuel().orElseThrow().date()));
        assertThat(reduite.payable(Tranche.AVANCE)).isFalse();
        assertThat(raisonDeLEngagement(reduite)).contains("avenant");
    }

    @Test
    void les_mouvements_du_livre_arrives_en_desordre_laissent_le_plus_recent() {
        Montant total = signee.calcul().total();
        Subvention reengagee = apres(signee.engager(livre(total, 30)));
        assertThat(reengagee.retirer(livre(Montant.ZERO, 20))).isInstanceOf(Issue.SansEffet.class);

        Subvention retiree = apres(signee.retirer(livre(Montant.ZERO, 40)));
        assertThat(retiree.engager(livre(total, 30))).isInstanceOf(Issue.SansEffet.class);
        assertThat(retiree.retirer(livre(Montant.ZERO, 40))).isInstanceOf(Issue.SansEffet.class);

        Subvention jamaisEngagee = apres(decidee(calculee()).retirer(livre(Montant.ZERO, 20)));
        assertThat(jamaisEngagee.engager(livre(total, 14))).isInstanceOf(Issue.SansEffet.class);
    }

    private Engagement livre(Montant montant, int sequence) {
        return new Engagement("2025-G25", montant, "2025-G25/%012d".formatted(sequence), jour);
    }

    private static String raisonDeLEngagement(Subvention subvention) {
        return subvention.conditions(Tranche.AVANCE).getFirst().raison();
    }

    private static Paiements paiements(Subvention subvention, Tranche tranche) {
        return Paiements.de(subvention, tranche).orElseThrow();
    }
}
