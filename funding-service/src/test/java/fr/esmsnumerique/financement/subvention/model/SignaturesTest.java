package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.kernel.Montant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Conventions et signatures")
class SignaturesTest {

    private final Subvention engagee = engagee(decidee(calculee()));

    @Test
    void se_prepare_apres_la_decision_une_seule_fois() {
        assertThat(refus(Signatures.de(calculee()).preparer(TypeConvention.ARS_PORTEUR, JOUR)))
                .isEqualTo("convention.decision_absente");
        Subvention preparee = apres(Signatures.de(engagee).preparer(TypeConvention.ARS_PORTEUR, JOUR));
        assertThat(refus(Signatures.de(preparee).preparer(TypeConvention.ARS_PORTEUR, JOUR)))
                .isEqualTo("convention.existe");
    }

    @Test
    @DisplayName("projet, à signer, signée, résiliée")
    void passe_par_chacun_de_ses_etats() {
        Subvention preparee = apres(Signatures.de(engagee).preparer(TypeConvention.ARS_PORTEUR, JOUR));
        assertThat(convention(preparee).etat()).isEqualTo(EtatConvention.PROJET);
        assertThat(convention(preparee).code()).isEmpty();
        assertThat(refus(signer(preparee, Convention.ARS, JOUR))).isEqualTo("convention.en_projet");
        assertThat(preparee.conditions(Tranche.AVANCE).get(1).raison()).contains("en projet");
        assertThat(refus(resilier(preparee))).isEqualTo("convention.non_signee");

        Subvention etablie = apres(Signatures.de(preparee).etablir(TypeConvention.ARS_PORTEUR, JOUR.plusDays(2)));
        assertThat(convention(etablie).etat()).isEqualTo(EtatConvention.A_SIGNER);
        assertThat(convention(etablie).etablieLe()).isEqualTo(JOUR.plusDays(2));
        assertThat(convention(etablie).code())
                .contains(CodeVerification.de(engagee, TypeConvention.ARS_PORTEUR, JOUR.plusDays(2)));
        assertThat(refus(Signatures.de(etablie).etablir(TypeConvention.ARS_PORTEUR, JOUR)))
                .isEqualTo("convention.deja_etablie");
        assertThat(refus(resilier(etablie))).isEqualTo("convention.non_signee");

        Subvention signee = apres(signer(apres(signer(etablie, Convention.ARS, JOUR)), Convention.PORTEUR, JOUR));
        assertThat(convention(signee).etat()).isEqualTo(EtatConvention.SIGNEE);
        assertThat(refus(Signatures.de(signee).etablir(TypeConvention.ARS_PORTEUR, JOUR)))
                .isEqualTo("convention.deja_etablie");

        Subvention resiliee = apres(resilier(signee));
        assertThat(convention(resiliee).etat()).isEqualTo(EtatConvention.RESILIEE);
        assertThat(refus(signer(resiliee, Convention.ARS, JOUR))).isEqualTo("convention.deja_resiliee");
        assertThat(refus(resilier(resiliee))).isEqualTo("convention.deja_resiliee");
    }

    private Issue resilier(Subvention subvention) {
        return Signatures.de(subvention)
                .resilier(TypeConvention.ARS_PORTEUR, new Resiliation(JOUR, "Liquidation du porteur", AGENT));
    }

    @Test
    void ne_se_signe_pas_avant_l_engagement() {
        Subvention etablie = conventionEtablie(decidee(calculee()), TypeConvention.ARS_PORTEUR, JOUR);

        assertThat(refus(signer(etablie, Convention.ARS, JOUR))).isEqualTo("convention.engagement_absent");
    }

    @Test
    void ne_se_signe_pas_sur_un_engagement_d_un_autre_montant() {
        Subvention decidee = decidee(calculee());
        Subvention autre = apres(decidee.engager(engagement(new Montant(41_999_999))));
        Subvention etablie = conventionEtablie(autre, TypeConvention.ARS_PORTEUR, JOUR);

        assertThat(refus(signer(etablie, Convention.ARS, JOUR))).isEqualTo("convention.engagement_different");
    }

    @Test
    void est_signee_a_la_date_de_la_derniere_signature() {
        Subvention etablie = conventionEtablie(engagee, TypeConvention.ARS_PORTEUR, JOUR);
        Issue premiere = signer(etablie, Convention.PORTEUR, JOUR.plusDays(1));
        assertThat(faits(premiere)).isEmpty();
        Subvention attendArs = apres(premiere);
        assertThat(convention(attendArs).attendues()).containsExactly(Convention.ARS);
        assertThat(refus(signer(attendArs, Convention.PORTEUR, JOUR.plusDays(2))))
                .isEqualTo("convention.partie_deja_signataire");

        Issue seconde = signer(attendArs, Convention.ARS, JOUR.plusDays(3));

        assertThat(faits(seconde)).containsExactly("convention.signee", "versement.payable");
        assertThat(convention(apres(seconde)).signeeLe()).contains(JOUR.plusDays(3));
        assertThat(refus(signer(apres(seconde), Convention.ARS, JOUR.plusDays(4))))
                .isEqualTo("convention.deja_signee");
    }

    @Test
    void le_partenariat_suppose_plusieurs_organismes_et_leurs_signatures_a_tous() {
        assertThat(refus(Signatures.de(engagee).preparer(TypeConvention.PARTENARIAT, JOUR)))
                .isEqualTo("convention.organisme_unique");

        Subvention groupement = engagee(decidee(groupement()));
        Subvention etablie = conventionEtablie(groupement, TypeConvention.PARTENARIAT, JOUR);
        assertThat(refus(partenariat(etablie, "999999999"))).isEqualTo("convention.organisme_inconnu");
        assertThat(refus(partenariat(etablie))).isEqualTo("convention.organisme_inconnu");
        Subvention aMoitie = apres(partenariat(etablie, "210000014"));
        assertThat(aMoitie.convention(TypeConvention.PARTENARIAT).orElseThrow().estSignee())
                .isFalse();
        assertThat(faits(partenariat(aMoitie, "210000022"))).containsExactly("convention.signee");
    }

    @Test
    void un_organisme_cite_deux_fois_signe_une_fois() {
        Subvention etablie = conventionEtablie(engagee(decidee(groupement())), TypeConvention.PARTENARIAT, JOUR);

        Subvention signee = apres(partenariat(etablie, "210000014", "210000014"));

        assertThat(signee.convention(TypeConvention.PARTENARIAT).orElseThrow().signatures())
                .hasSize(1);
    }

    @Test
    void le_solde_annonce_est_celui_de_l_avenant_deja_signe() {
        Subvention conventionnee = conventionnee(engagee(decidee(groupement())));
        Subvention abaissee = AvenantsDeTest.reduite(
                AvenantsDeTest.signe(apres(Avenants.de(apres(AvenantsDeTest.preparer(
                                conventionnee, AvenantsDeTest.retirer(conventionnee, 2), null, Map.of())))
                        .etablir(1, AvenantsDeTest.JOUR_AVENANT))),
                33_600_000);
        Subvention etablie = conventionEtablie(abaissee, TypeConvention.PARTENARIAT, JOUR);

        Issue.Acceptee signature = (Issue.Acceptee) partenariat(etablie, "210000014", "210000022");

        assertThat(signature.faits().getFirst().donnees()).containsEntry("soldeCentimes", 16_800_000L);
    }

    private static Convention convention(Subvention subvention) {
        return subvention.convention(TypeConvention.ARS_PORTEUR).orElseThrow();
    }
}
